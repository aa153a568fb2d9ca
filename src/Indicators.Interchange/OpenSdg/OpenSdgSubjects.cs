namespace Indicators.Interchange;

/// <summary>
/// The subjects of a site: the area it is about, the areas within it, and the parts of a whole, such as women or an age. A
/// blank is the total, so a row without parts is about the area itself.
/// </summary>
internal sealed class OpenSdgSubjects(IndicatorCatalogBuilder builder, OpenSdgWords words)
{
    private readonly Dictionary<string, int> _places = [];

    /// <summary>The subject of a row; made where it is new.</summary>
    /// <param name="whole">The area the indicator is about.</param>
    /// <param name="parts">The parts that are stated, areas first.</param>
    /// <param name="code">The code of the area; null where none is given.</param>
    public string Of(OpenSdgArea whole, IReadOnlyList<(OpenSdgColumn Column, string Value)> parts, string? code = null)
    {
        string id = Whole(whole);
        int last = parts.Count - 1;
        for (int i = 0; i <= last; i++)
        {
            (OpenSdgColumn column, string value) = parts[i];
            bool isArea = column.Use == OpenSdgUse.Area;
            // The whole area is often a value of the column too: Geography = Canada.
            if (isArea && i == 0 && (whole.Id == CatalogId.Of(value, "") || whole.Name.Includes(words.Of(value).In(words.Own))))
                continue;
            string next = isArea && i == 0
                ? CatalogId.Of(value, "area")
                : $"{id}/{CatalogId.Of(column.Name, "part")}:{CatalogId.Of(value, "part")}";
            bool isPlainArea = isArea && (i == last || parts[i + 1].Column.Use != OpenSdgUse.Area);
            id = Add(new Subject(Fitting(next), isArea
                ? SubjectKind.Region
                : SubjectKind.Group, words.Of(value))
            { ParentId = id, Code = isPlainArea ? code : null });
        }

        return id;
    }

    private string Whole(OpenSdgArea whole) => Add(new Subject(whole.Id, SubjectKind.Region, whole.Name));

    /// <summary>The same subject, whichever row named it first; a code that a later row gives is kept.</summary>
    private string Add(Subject subject)
    {
        if (_places.TryGetValue(subject.Id, out int place))
        {
            if (builder.Subjects[place].Code is null && subject.Code is not null)
                builder.Subjects[place] = builder.Subjects[place] with { Code = subject.Code };
            return subject.Id;
        }

        _places.Add(subject.Id, builder.Subjects.Count);
        builder.Add(subject);
        return subject.Id;
    }

    private static string Fitting(string id) => CatalogId.Of(id, "part");
}

using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>What each column of a file means for a catalogue: found once from names, place, structure and mapping.</summary>
internal sealed class RowSchema
{
    private readonly Dictionary<ConceptRole, int> _columns = [];

    private RowSchema(IReadOnlyList<DataColumn> columns) => Columns = columns;

    public IReadOnlyList<DataColumn> Columns { get; }

    /// <summary>The columns that make the indicator, in order.</summary>
    public ImmutableArray<int> IndicatorParts { get; private set; } = [];

    /// <summary>The columns that tell one series from another: all dimensions but time and frequency, and the unit.</summary>
    public ImmutableArray<int> Identity { get; private set; } = [];

    /// <summary>The columns whose cells go into the note.</summary>
    public ImmutableArray<int> Notes { get; private set; } = [];

    /// <summary>The columns that were taken as dimensions or attributes by their place alone.</summary>
    public ImmutableArray<string> DimensionsByPlace { get; private set; } = [];

    /// <inheritdoc cref="DimensionsByPlace"/>
    public ImmutableArray<string> AttributesByPlace { get; private set; } = [];

    /// <summary>True for a file this package has written: its ids are ours, and it carries definitions.</summary>
    public bool IsOurs => this[ConceptRole.Definition] >= 0 && this[ConceptRole.Statement] >= 0;

    /// <summary>True where a dimension is the indicator, so that the data set's own name is no part of it.</summary>
    public bool HasIndicator { get; private set; }

    /// <summary>The column with a role; −1 where there is none.</summary>
    public int this[ConceptRole role] => _columns.GetValueOrDefault(role, -1);

    public static RowSchema Of(IReadOnlyList<DataColumn> columns, ImportOptions options)
    {
        var schema = new RowSchema(columns);
        ConceptRole[] roles = [.. columns.Select(column => RoleOf(column, options))];
        // SOURCE is a text of any kind in other files; in ours it is the id of a source.
        if (roles.Contains(ConceptRole.Definition) && roles.Contains(ConceptRole.Statement)
            && schema.IndexOf(Concepts.Source) is >= 0 and var source)
            roles[source] = ConceptRole.Source;
        schema.FindValue(roles, options);
        for (int i = 0; i < roles.Length; i++)
        {
            if (roles[i] is not (ConceptRole.None or ConceptRole.Ignored) && !schema._columns.TryAdd(roles[i], i))
                roles[i] = ConceptRole.None;
        }

        schema.Sort(roles, options);
        return schema;
    }

    private static ConceptRole RoleOf(DataColumn column, ImportOptions options)
    {
        if (column.Kind is ColumnKind.Label or ColumnKind.Frame)
            return ConceptRole.Ignored;
        if (options.Mapping?.Columns.GetValueOrDefault(column.Id) is { } said)
            return MappedRoles.RoleOf(said);
        string? structured = column.Role ?? options.Structure?.Find(column.Id)?.Role;
        ConceptRole role = structured is null ? ConceptRole.None : Concepts.RoleOf(structured);
        return role == ConceptRole.None ? Concepts.RoleOf(column.Id) : role;
    }

    /// <summary>The value is OBS_VALUE, the one measure there is, or the column a person named.</summary>
    private void FindValue(ConceptRole[] roles, ImportOptions options)
    {
        if (options.Answers.TryGetValue("value", out string? said) && IndexOf(said) is >= 0 and var answered)
        {
            roles[answered] = ConceptRole.Value;
            return;
        }

        if (roles.Contains(ConceptRole.Value))
            return;
        int[] measures = [.. Enumerable.Range(0, roles.Length).Where(i => roles[i] == ConceptRole.None
            && KindOf(i, options) == ColumnKind.Measure)];
        if (measures.Length == 0)
            measures = [.. Enumerable.Range(0, roles.Length).Where(i => roles[i] == ConceptRole.None
                && KindOf(i, options) == ColumnKind.Component && Concepts.IsMeasure(Columns[i].Id))];
        Measures = [.. measures];
        foreach (int measure in measures)
            roles[measure] = ConceptRole.Ignored;
        if (measures.Length > 0)
            roles[measures[0]] = ConceptRole.Value;
    }

    /// <summary>The columns of measures where there are several; each row has a value of each.</summary>
    public ImmutableArray<int> Measures { get; private set; } = [];

    /// <summary>Takes one of several measures for the value of the row.</summary>
    public void UseMeasure(int place) => _columns[ConceptRole.Value] = Measures[place];

    private int IndexOf(string id) => Enumerable.Range(0, Columns.Count).FirstOrDefault(i => Columns[i].Id == id, -1);

    private ColumnKind KindOf(int column, ImportOptions options)
    {
        ColumnKind kind = Columns[column].Kind;
        return kind == ColumnKind.Component ? options.Structure?.Find(Columns[column].Id)?.Kind ?? kind : kind;
    }

    private void Sort(ConceptRole[] roles, ImportOptions options)
    {
        var parts = ImmutableArray.CreateBuilder<int>();
        var identity = ImmutableArray.CreateBuilder<int>();
        var notes = ImmutableArray.CreateBuilder<int>();
        var dimensions = ImmutableArray.CreateBuilder<string>();
        var attributes = ImmutableArray.CreateBuilder<string>();
        int value = Measures.Length > 0 ? Measures.Min() : this[ConceptRole.Value];
        for (int i = 0; i < roles.Length; i++)
        {
            if (Columns[i].Kind is ColumnKind.Label or ColumnKind.Frame || Measures.Contains(i))
                continue;
            ColumnKind kind = KindOf(i, options);
            bool mappedToNote = options.Mapping?.Columns.GetValueOrDefault(Columns[i].Id) == MappedRoles.Note;
            if (roles[i] == ConceptRole.None && kind == ColumnKind.Component && !mappedToNote)
            {
                bool isAttribute = Concepts.IsAttribute(Columns[i].Id) || Columns[i].IsMultiValued || Columns[i].Languages.Length > 0
                    || (value >= 0 && i > value && !Concepts.IsDimension(Columns[i].Id));
                kind = isAttribute ? ColumnKind.Attribute : ColumnKind.Dimension;
                if (!Concepts.IsAttribute(Columns[i].Id))
                    (isAttribute ? attributes : dimensions).Add(Columns[i].Id);
            }

            bool isPart = (roles[i] == ConceptRole.None && kind == ColumnKind.Dimension && !mappedToNote)
                || roles[i] == ConceptRole.Indicator
                || (roles[i] is ConceptRole.Unit or ConceptRole.BasePeriod
                    && (kind == ColumnKind.Dimension || (kind == ColumnKind.Component && i < value)));
            if (isPart)
                parts.Add(i);
            if (isPart || roles[i] is ConceptRole.Subject or ConceptRole.Transformation or ConceptRole.SeasonalAdjustment
                or ConceptRole.Unit)
                identity.Add(i);
            else if (roles[i] is ConceptRole.None or ConceptRole.BasePeriod
                || (roles[i] == ConceptRole.Definition && this[ConceptRole.Statement] < 0))
                notes.Add(i);
        }

        HasIndicator = this[ConceptRole.Indicator] >= 0;
        (IndicatorParts, Identity, Notes) = (parts.ToImmutable(), identity.ToImmutable(), notes.ToImmutable());
        (DimensionsByPlace, AttributesByPlace) = (dimensions.ToImmutable(), attributes.ToImmutable());
    }
}

namespace Indicators.Json;

/// <summary>A transformation: a word where that says all, otherwise an object.</summary>
internal readonly struct TransformationValue : IValueKind<Transformation>
{
    public static string Schema => """
        "$ref": "#/$defs/transformation"
        """;

    public static Transformation Read(ref LocatedReader reader, CatalogParseState session) => session.ReadTransformation(ref reader);

    public static void Write(ValueWriter writer, ReadOnlySpan<byte> name, Transformation value)
    {
        if (value == default)
            return;
        writer.Json.Name(name);
        if (value == Transformation.YearOnYearGrowth || value == Transformation.PreviousPeriodGrowth)
            writer.Json.Text(Vocabulary.Transformations.CodeOf(value.Kind));
        else
            new RowWriter(writer).Write<TransformationEntry, Transformation>(value);
    }
}

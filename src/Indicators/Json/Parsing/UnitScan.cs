using System.Text.Json;
using System.Text.Unicode;

namespace Indicators.Json;

/// <summary>
/// Collects the units of a file before any figure of any file is read: the file with a unit may be the last of them.
/// What is wrong with them is reported later, when the file is read in its turn.
/// </summary>
internal static class UnitScan
{
    /// <summary>More units than any catalogue has of its own; those beyond are not used.</summary>
    public const int MostUnits = 1000;

    public static void Collect(ReadOnlySpan<byte> utf8, string file, CatalogParseState session, IndicatorCatalogBuilder builder)
    {
        // Nearly no file has units of its own, and most of those that do have them at the top.
        if (utf8.IndexOf("\"units\""u8) < 0 || !Utf8.IsValid(utf8))
            return;
        var reader = new LocatedReader(utf8, new FaultList(limit: 0));
        try
        {
            reader.Read();
            Walk(ref reader, file, session, builder);
        }
        catch (JsonException)
        {
            // Reported when the file is read.
        }
    }

    private static void Walk(ref LocatedReader reader, string file, CatalogParseState session, IndicatorCatalogBuilder builder)
    {
        if (!reader.TryBeginObject(out ObjectScope scope))
            return;
        while (reader.NextProperty(DocumentReader.Shape, ref scope, out int property))
        {
            if (DocumentReader.Shape.Names[property] != CatalogSections.Units)
            {
                reader.Skip();
                continue;
            }

            if (reader.TryBeginArray())
                Add(ref reader, new SourceSection(file, "$." + CatalogSections.Units), session, builder);
            return;
        }
    }

    /// <summary>A later unit may be defined by an earlier one: 1担 is 2箩.</summary>
    private static void Add(OwnUnit own, CatalogParseState session, IndicatorCatalogBuilder builder)
    {
        builder.Add(own);
        session.Use(builder.Units);
    }

    private static void Add(ref LocatedReader reader, SourceSection section, CatalogParseState session, IndicatorCatalogBuilder builder)
    {
        for (int index = 0; reader.NextElement() && builder.AddedUnits.Count < MostUnits; index++)
        {
            (int line, int column) = reader.PositionOf(reader.Offset);
            session.Begin(new ItemPlace(section, index, line, column));
            if (session.TryRead<UnitEntry, OwnUnit>(ref reader, out OwnUnit? own))
                Add(own, session, builder);
        }
    }
}

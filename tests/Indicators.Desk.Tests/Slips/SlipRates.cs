namespace Indicators.Desk.Tests.Slips;

/// <summary>Plants every kind of slip in every statement of catalogues that gives room for it, and counts those that are found.</summary>
internal static class SlipRates
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    public static IReadOnlyList<(PlantedSlip Slip, int Planted, int Found, IReadOnlyList<string> Missed)> Of(params IndicatorCatalog[] catalogs)
    {
        var places = catalogs.SelectMany(PlacesOf).ToArray();
        return [.. SlipTable.Rows.Select(slip => Count(slip, places))];
    }

    private static IEnumerable<(SlipPlace Place, DraftChecker Checker)> PlacesOf(IndicatorCatalog catalog)
    {
        DraftChecker checker = DraftChecker.For(catalog);
        StatementWriter writer = StatementWriter.For(catalog);
        ILookup<(string, string, TimePeriod?), Observation> beside =
            catalog.Observations.ToLookup(one => (one.Series.IndicatorId, one.Series.SubjectId, one.Period));
        return catalog.Observations
            .GroupBy(one => (one.Series, one.Period)).Select(vintages => vintages.OrderBy(one => catalog.PublishedOn(one)).Last())
            .Where(one => writer.Write(one) is not null)
            .Select(one => (new SlipPlace(catalog, writer, one, beside), checker));
    }

    private static (PlantedSlip, int, int, IReadOnlyList<string>) Count(PlantedSlip slip, (SlipPlace Place, DraftChecker Checker)[] places)
    {
        int planted = 0;
        var missed = new List<string>();
        foreach ((SlipPlace place, DraftChecker checker) in places)
        {
            if (slip.Plant(place) is not { } sentence || sentence == place.Sentence)
                continue;
            planted++;
            DraftCheck check = checker.Check(sentence, Day);
            // What cannot be read at all (2.9亿亿元) is put before the reader too.
            if (!check.Remarks.Any(one => one.IsFault || one.Reason == DraftReason.NotUnderstood))
                missed.Add($"{sentence} [{place.Figure.Literal}] {string.Join(" / ", check.Remarks.Select(one => one.ToText(Language.Chinese)))}");
        }

        return (slip, planted, planted - missed.Count, missed);
    }
}

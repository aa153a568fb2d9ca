using System.Globalization;
using Indicators.Json;
using Indicators.Tests.Validation.Mutations;

namespace Indicators.Tests.Validation.Blame;

/// <summary>
/// A made-up yearbook table: forty counties of fifteen cells, with seven relations a row (two sums, a balance, growth, two shares
/// and an intensity) and, where asked for, a province that is the sum of its counties. Without faults every relation holds.
/// </summary>
internal sealed class CountyTable
{
    public const int Counties = 40;

    public static readonly IReadOnlyList<string> Amounts = ["rev", "tax", "nontax", "exp", "gdp", "pri", "sec", "ter", "rd", "gdp2023"];

    public static readonly IReadOnlyList<string> Columns = [.. Amounts, "balance", "growth", "tershare", "rdint", "taxshare"];

    private static readonly IReadOnlyList<string> Totals = ["rev", "tax", "nontax", "exp", "gdp", "pri", "sec", "ter", "rd"];

    private static readonly Lazy<CountyTable> CleanTable = new(Clean);

    private readonly Dictionary<Cell, decimal> _values = [];

    private CountyTable()
    {
    }

    public decimal this[Cell cell]
    {
        get => _values[cell];
        set => _values[cell] = value;
    }

    public static CountyTable Clean()
    {
        var table = new CountyTable();
        var chance = new Lcg(20260707);
        for (int county = 1; county <= Counties; county++)
            table.Fill(county, chance);
        return table;
    }

    public CountyTable Copy()
    {
        var copy = new CountyTable();
        foreach ((Cell cell, decimal value) in _values)
            copy._values.Add(cell, value);
        return copy;
    }

    public IndicatorCatalog Read(bool withTotals) => CatalogReader.Parse(ToJson(withTotals));

    /// <summary>The name of a cell as a finding gives it: series and period.</summary>
    public static (string Name, string Period) NameOf(Cell cell)
    {
        string subject = $"@county-{cell.County:00}";
        return cell.Column switch
        {
            "gdp2023" => ("gdp" + subject, "2023"),
            "growth" => ("gdp" + subject + " growth-year", "2024"),
            "balance" => ("rev" + subject + " difference[indicator=exp]", "2024"),
            "tershare" => ("ter" + subject + " share[indicator=gdp]", "2024"),
            "taxshare" => ("tax" + subject + " share[indicator=rev]", "2024"),
            var column => (column + subject, "2024"),
        };
    }

    public static string Print(Cell cell, decimal value) => value.ToString(CultureInfo.InvariantCulture) + (Amounts.Contains(cell.Column) || cell.Column == "balance" ? "亿元" : "%");

    private void Fill(int county, Lcg chance)
    {
        decimal gdp2023 = Between(chance, 150, 3000);
        Set(county, "gdp2023", gdp2023);
        decimal gdp = Math.Round(gdp2023 * (1m + (Between(chance, 2, 11) / 100m)), 2);
        decimal sec = Math.Round(gdp * Between(chance, 30, 45) / 100m, 2);
        decimal pri = Math.Round(gdp * Between(chance, 4, 18) / 100m, 2);
        decimal rev = Math.Round(gdp * Between(chance, 6, 14) / 100m, 2);
        decimal tax = Math.Round(rev * Between(chance, 60, 80) / 100m, 2);
        decimal exp = Math.Round(rev * Between(chance, 110, 260) / 100m, 2);
        decimal rd = Math.Round(gdp * Between(chance, 1, 3) / 100m, 2);
        foreach ((string column, decimal value) in new[] { ("gdp", gdp), ("sec", sec), ("pri", pri), ("ter", gdp - sec - pri), ("rev", rev), ("tax", tax), ("nontax", rev - tax), ("exp", exp), ("rd", rd) })
            Set(county, column, value);
        Set(county, "balance", rev - exp);
        Set(county, "growth", Rate((gdp / gdp2023) - 1m, 1));
        Set(county, "tershare", Rate((gdp - sec - pri) / gdp, 1));
        Set(county, "taxshare", Rate(tax / rev, 1));
        Set(county, "rdint", Rate(rd / gdp, 2));
    }

    private static decimal Between(Lcg chance, int low, int high) => low + (chance.Next((high - low) * 100) / 100m);

    private static decimal Rate(decimal ratio, int decimals) => Math.Round(ratio * 100m, decimals, MidpointRounding.AwayFromZero);

    private void Set(int county, string column, decimal value) => _values.Add(new Cell(county, column), value);

    private string ToJson(bool withTotals)
    {
        string indicators = string.Join(",\n", Amounts.Take(9).Select(id => $$"""{ "id": "{{id}}", "name": { "zh": "{{id}}" }, "unit": "亿元", "kind": "flow", "direction": "increase", "growthBasis": { "price": "current" } }"""));
        string province = withTotals ? """{ "id": "province", "kind": "region", "name": { "zh": "示例省" } },""" : "";
        string subjects = string.Join(",\n", Enumerable.Range(1, Counties).Select(county => $$"""{ "id": "county-{{county:00}}", "kind": "region", "name": { "zh": "示例县{{county:00}}" } }"""));
        IEnumerable<string> observations = _values.Select(cell => ObservationOf(cell.Key, cell.Value)).Concat(withTotals ? Totals.Select(TotalOf) : []);
        IEnumerable<string> compositions =
        [
            """{ "id": "rev-parts", "kind": "complete", "whole": { "indicator": "rev" }, "parts": [ { "indicator": "tax" }, { "indicator": "nontax" } ] }""",
            """{ "id": "gdp-parts", "kind": "complete", "whole": { "indicator": "gdp" }, "parts": [ { "indicator": "pri" }, { "indicator": "sec" }, { "indicator": "ter" } ] }""",
            .. withTotals ? Totals.Select(CompositionOf) : [],
        ];
        return $$"""
            { "formatVersion": 1,
              "sources": [ { "id": "yearbook", "title": "Yearbook", "publisher": "Province", "published": "2025-06-30" } ],
              "subjects": [ {{province}} {{subjects}} ],
              "indicators": [ {{indicators}},
                { "id": "rdint", "name": { "zh": "rdint" }, "unit": "%", "kind": "ratio", "direction": "increase", "numerator": "rd", "denominator": "gdp" } ],
              "observations": [ {{string.Join(",\n", observations)}} ],
              "compositions": [ {{string.Join(",\n", compositions)}} ] }
            """;
    }

    private static string ObservationOf(Cell cell, decimal value)
    {
        (string indicator, string transformation) = cell.Column switch
        {
            "gdp2023" => ("gdp", ""),
            "growth" => ("gdp", "\"transformation\": \"growth-year\", "),
            "balance" => ("rev", """ "transformation": { "kind": "difference", "base": { "indicator": "exp" } }, """),
            "tershare" => ("ter", """ "transformation": { "kind": "share", "base": { "indicator": "gdp" } }, """),
            "taxshare" => ("tax", """ "transformation": { "kind": "share", "base": { "indicator": "rev" } }, """),
            var column => (column, ""),
        };
        return $$"""{ "indicator": "{{indicator}}", "subject": "county-{{cell.County:00}}", "period": "{{(cell.Column == "gdp2023" ? "2023" : "2024")}}", {{transformation}}"value": "{{Print(cell, value)}}", "source": "yearbook" }""";
    }

    /// <summary>The printed total is that of the clean table: a fault of a county does not change it.</summary>
    private static string TotalOf(string column)
    {
        CountyTable clean = CleanTable.Value;
        decimal total = Enumerable.Range(1, Counties).Sum(county => clean[new Cell(county, column)]);
        return $$"""{ "indicator": "{{column}}", "subject": "province", "period": "2024", "value": "{{total.ToString(CultureInfo.InvariantCulture)}}亿元", "source": "yearbook" }""";
    }

    private static string CompositionOf(string column)
    {
        string parts = string.Join(", ", Enumerable.Range(1, Counties).Select(county => $$"""{ "subject": "county-{{county:00}}" }"""));
        return $$"""{ "id": "{{column}}-regions", "kind": "complete", "whole": { "indicator": "{{column}}", "subject": "province" }, "parts": [ {{parts}} ] }""";
    }
}

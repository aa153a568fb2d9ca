using System.Reflection;
using System.Text.RegularExpressions;

namespace Indicators.Docs.Tests;

/// <summary>The table of dimensions in the guide is that of the library: every dimension that has a unit, and what it is measured in.</summary>
public class DimensionTableTests
{
    private const int ShownUnits = 6;

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1";

    [Theory]
    [InlineData("docs/quantities.md", "en", "|---|---|---|---|\n")]
    [InlineData("docs/quantities.zh-CN.md", "zh", "|---|---|---|---|\n")]
    public void The_table_of_dimensions_is_that_of_the_library(string page, string tag, string head)
    {
        string text = File.ReadAllText(Repository.File(page));
        string table = string.Concat(Rows(Language.Of(tag)));
        if (Accepts)
            File.WriteAllText(Repository.File(page), text = Regex.Replace(text, Regex.Escape(head) + @"(?:DIMENSIONS\n|(?:\|.*\n)*)", _ => head + table));
        text.Should().Contain(head + table + "\n");
    }

    private static IEnumerable<string> Rows(Language language)
    {
        Dictionary<string, string> named = typeof(Dimension).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Dimension))
            .ToDictionary(property => ((Dimension)property.GetValue(null)!).Code, property => $"`Dimension.{property.Name}`");
        Dimension[] all = [.. UnitSet.Standard.Units.Select(unit => unit.Dimension).Where(one => !one.IsMoney && !one.IsCount && !one.IsQuotient).Distinct()];
        all.Should().HaveCountGreaterThan(12);
        foreach (Dimension dimension in all)
        {
            Unit[] units = [.. UnitSet.Standard.Units.Where(unit => unit.Dimension == dimension)];
            string measured = units.FirstOrDefault(unit => unit.Factor == Rational.One)?.Symbol ?? "";
            string code = named.GetValueOrDefault(dimension.Code, $"`Dimension.Parse(\"{dimension.Code}\")`");
            yield return $"| {dimension.ToText(language)} | {code} | {measured} | {string.Join(" ", units.Take(ShownUnits).Select(unit => unit.Symbol))} |\n";
        }
    }
}

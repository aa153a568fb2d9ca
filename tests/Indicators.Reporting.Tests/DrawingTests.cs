using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Indicators.Reporting.Tests;

public class DrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly ReportTarget Target = Catalogs.Named("企业数").Targets[0];

    [Fact]
    public void Marks_of_a_bullet_graph_stand_in_the_order_of_their_values()
    {
        XDocument drawing = XDocument.Parse(BulletGraph.Of(Target)!.ToSvg(Language.Chinese));
        XElement bar = drawing.Descendants(Svg + "rect").Single(one => one.Attribute("class")!.Value == "bar");
        double end = Number(bar, "x") + Number(bar, "width");
        double target = Ends(drawing, "target")[0];
        double plan = double.Parse(
            drawing.Descendants(Svg + "polygon").Single(one => one.Attribute("class")!.Value == "plan").Attribute("points")!.Value.Split(',')[0],
            CultureInfo.InvariantCulture);
        end.Should().BeLessThan(plan, "150 is below the 160 of the plan to date");
        plan.Should().BeLessThan(target, "160 is below the target of 200");
        (end / target).Should().BeInRange(0.7, 0.8, "the bar starts at zero");
    }

    [Fact]
    public void A_trend_has_whiskers_a_path_and_a_dashed_projection()
    {
        ReportTarget target = Offices.At(2023, "150.0家").Targets[0];
        XDocument drawing = XDocument.Parse(TrendChart.Of(target)!.ToSvg(Language.Chinese));
        string[] kinds = [.. drawing.Descendants().Attributes("class").Select(one => one.Value)];
        kinds.Should().Contain(["whisker", "path", "projection", "observed", "target"]);
    }

    [Fact]
    public void A_value_with_about_stands_at_its_number_with_its_range_beside_it()
    {
        XDocument drawing = XDocument.Parse(BulletGraph.Of(Target)!.ToSvg(Language.English));
        drawing.Root!.Element(Svg + "desc")!.Value.Should().StartWith("value 150 enterprises", "about 150 is no 147, its lower end");
        double[] whisker = Ends(drawing, "whisker");
        whisker[0].Should().BeLessThan(whisker[2], "from 147 to 153");
    }

    /// <summary>What tests/Vega draws with the real packages.</summary>
    [Theory]
    [InlineData("bullet-rising", "doubling-2025-high-tech", true)]
    [InlineData("bullet-about", null, true)]
    [InlineData("trend-rising", "doubling-2025-high-tech", false)]
    [InlineData("trend-about", null, false)]
    public void Vega_lite_is_the_reviewed_file(string name, string? id, bool isBullet)
    {
        ReportTarget target = id is null ? Target : Report.Of(Catalogs.Record, new DateOnly(2025, 12, 31)).Targets.Single(one => one.Target.Id == id);
        string text = isBullet ? BulletGraph.Of(target)!.ToVegaLite(Language.English) : TrendChart.Of(target)!.ToVegaLite(Language.English);
        Indicators.Tests.GoldenFile.ShouldHold($"report/{name}.vl.json", text + "\n");
    }

    [Fact]
    public void Vega_lite_reads_days_as_UTC()
    {
        JsonElement chart = JsonDocument.Parse(TrendChart.Of(Target)!.ToVegaLite(Language.English)).RootElement;
        foreach (JsonElement layer in chart.GetProperty("layer").EnumerateArray())
            layer.GetProperty("encoding").GetProperty("x").GetProperty("scale").GetProperty("type").GetString().Should().Be("utc");
        chart.GetProperty("data").GetProperty("values").EnumerateArray()
            .Should().Contain(row => row.GetProperty("day").GetString() == "2023-12-31" && row.GetProperty("value").GetDecimal() == 150m);
    }

    [Fact]
    public void A_target_without_a_value_has_no_drawing()
    {
        ReportTarget target = Report.Of(Catalogs.Named("企业数").Catalog, new DateOnly(2019, 1, 1)).Targets[0];
        BulletGraph.Of(target).Should().BeNull();
        TrendChart.Of(target).Should().BeNull();
    }

    /// <summary>The coordinates of a stroke: M1,2L3,4.</summary>
    private static double[] Ends(XDocument drawing, string kind)
    {
        string path = drawing.Descendants(Svg + "path").Single(one => one.Attribute("class")!.Value == kind).Attribute("d")!.Value;
        return [.. path.TrimStart('M').Split(',', 'L').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}

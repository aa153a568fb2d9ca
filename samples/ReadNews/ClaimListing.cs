using System.Globalization;
using Indicators.Prose;
using Spectre.Console;
using PlainText = Spectre.Console.Text;

namespace Indicators.Samples.ReadNews;

/// <summary>Every figure in a row: what it counts, whose it is, when, and how it is meant.</summary>
internal sealed class ClaimListing(IReadOnlyList<PolicyClaim> claims, Language language)
{
    private bool IsChinese => language == Language.Chinese;

    public void Write(IAnsiConsole console)
    {
        var table = new Table { Border = TableBorder.Minimal };
        foreach (string column in IsChinese
            ? (string[])["", "数据", "指标", "主体", "时期", "类型", "比较"]
            : ["", "figure", "indicator", "subject", "period", "kind", "compared"])
            table.AddColumn(new TableColumn(column).NoWrap());
        for (int i = 0; i < claims.Count; i++)
            table.AddRow([.. Cells(i).Select(cell => new PlainText(cell))]);
        console.Write(table);
    }

    private IEnumerable<string> Cells(int index)
    {
        PolicyClaim claim = claims[index];
        yield return (index + 1).ToString(CultureInfo.InvariantCulture);
        yield return claim.Figure is { } figure && claim.Kind != ClaimKind.Rank ? figure.ToString(language) : claim.Literal;
        yield return claim.Indicator ?? "?";
        yield return claim.Subject ?? "?";
        yield return claim.Period?.ToText(language) ?? "?";
        yield return Kind(claim) + Modality(claim);
        yield return claim.Comparison.ToString();
    }

    private string Kind(PolicyClaim claim) => (claim.Kind, IsChinese) switch
    {
        (ClaimKind.Level, true) => "水平",
        (ClaimKind.Growth, true) => claim.IsDecrease ? "下降" : "增长",
        (ClaimKind.Delta, true) => claim.IsDecrease ? "减少" : "增加",
        (ClaimKind.Share, true) => "占比",
        (ClaimKind.Rate, true) => "比率",
        (ClaimKind.Rank, true) => "位次",
        (ClaimKind.StructuralCount, true) => "构成",
        (_, true) => "其他",
        (ClaimKind.StructuralCount, false) => "parts",
        var (kind, _) => kind.ToString().ToLowerInvariant(),
    };

    private string Modality(PolicyClaim claim) => (claim.Modality, IsChinese) switch
    {
        (ClaimModality.Target, true) => "·目标",
        (ClaimModality.Forecast, true) => "·预计",
        (ClaimModality.Target, false) => ", target",
        (ClaimModality.Forecast, false) => ", forecast",
        _ => "",
    };
}

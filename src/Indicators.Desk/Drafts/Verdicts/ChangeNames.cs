using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>
/// Tells indicators whose level is itself a change: 成本降低幅度 of 45% is told as a cost that fell by 45%. Rows of the words
/// they are named with.
/// </summary>
internal sealed class ChangeNames(CatalogNames names)
{
    private static readonly string[] Words = ["幅度", "增速", "增长率", "增幅", "降幅", "下降率", "提高率", "降低率", "涨幅", "涨跌幅"];

    public bool IsChange(string indicator)
    {
        string name = names.NameOf(indicator);
        return Array.Exists(Words, word => name.EndsWith(word, StringComparison.Ordinal));
    }
}

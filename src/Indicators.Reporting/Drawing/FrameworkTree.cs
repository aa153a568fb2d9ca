using Indicators.Reporting.Drawing;
using Indicators.Reporting.Markup;

namespace Indicators.Reporting;

/// <summary>
/// A framework as a drawing: its tiers one below the other, its members in boxes, unnamed slots dashed, unconfirmed names said.
/// </summary>
public sealed class FrameworkTree
{
    // No text can be measured here, for the reader's font is not known: Column is what a half-width character takes at most.
    private const double Width = 720, Indent = 18, Line = 30, Column = 6.6, Gap = 8;
    private const int LongestName = 44;
    private readonly ReportFramework _framework;

    private FrameworkTree(ReportFramework framework) => _framework = framework;

    /// <summary>The drawing of a framework.</summary>
    /// <param name="framework">The framework.</param>
    public static FrameworkTree Of(ReportFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new FrameworkTree(framework);
    }

    /// <summary>An SVG picture that stands alone, with its style and its text alternative.</summary>
    /// <param name="language">The language of its words.</param>
    public string ToSvg(Language language) => SvgFrame.Alone(language, Write);

    internal void Write(MarkupWriter output, Language language, bool alone)
    {
        var inside = new MarkupWriter();
        double height = Line;
        foreach (Tier tier in _framework.Framework.Tiers)
            height = DrawTier(inside, tier, language, 0, height);
        string title = language.Say("chart.tree", _framework.Framework.Name.In(language));
        string description = string.Join(
            language.Say("chart.part.separator"),
            _framework.Framework.AllTiers().Select(tier => TierText(_framework.Framework, tier, language)));
        SvgFrame.Write(output, (Width, height - Line + Gap), title, description, alone, svg => svg.Own(inside.ToString()));
    }

    internal static string TierText(PolicyFramework framework, Tier tier, Language language)
    {
        TierSlots slots = framework.SlotsOf(tier.Id);
        return slots.Expected is { } expected
            ? language.Say("framework.tier", tier.Name.In(language), slots.Named, expected)
            : language.Say("framework.tier.open", tier.Name.In(language), slots.Named);
    }

    private double DrawTier(MarkupWriter output, Tier tier, Language language, double left, double y)
    {
        output.Label(ChartText.Short(TierText(_framework.Framework, tier, language), 96), left, y - 8);
        y = DrawMembers(output, tier, language, left, y);
        foreach (Tier below in tier.Tiers)
            y = DrawTier(output, below, language, left + Indent, y);
        return y;
    }

    private double DrawMembers(MarkupWriter output, Tier tier, Language language, double left, double y)
    {
        double x = left;
        bool any = false;
        foreach ((string text, string kind) in Boxes(tier, language))
        {
            string shown = ChartText.Short(text, LongestName);
            double width = (ChartText.Columns(shown) * Column) + 16;
            if (any && x + width > Width)
                (x, y) = (left, y + Line);
            output.Rectangle(kind, x, y, x + width, Line - 8, radius: 4);
            output.Label(shown, x + 8, y + 15);
            x += width + Gap;
            any = true;
        }

        return (any ? y + Line : y) + Line;
    }

    private IEnumerable<(string Text, string Kind)> Boxes(Tier tier, Language language)
    {
        foreach (FrameworkMember member in _framework.OwnMembersOf(tier).Where(member => member.IsNamed))
            yield return (_framework.NameOf(member, language), member.Confidence == Confidence.Confirmed ? "named" : "unconfirmed");
        if (_framework.UnnamedSlotsOf(tier) is > 0 and int unnamed)
            yield return (language.Say("framework.unnamed-slots", unnamed), "unnamed");
    }
}

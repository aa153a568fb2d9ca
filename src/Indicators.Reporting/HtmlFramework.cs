using System.Globalization;
using Indicators.Reporting.Markup;

namespace Indicators.Reporting;

/// <summary>
/// One framework of the page: its tiers as nested lists of boxes that flow with the width, each box leading to its targets.
/// </summary>
internal sealed class HtmlFramework(
    MarkupWriter output, ReportFramework framework, IReadOnlyDictionary<ReportTarget, int> numbers, Language language)
{
    public void Write()
    {
        PolicyFramework policy = framework.Framework;
        output.Open("section", ("class", "framework"));
        output.Leaf("h3", language.Say("framework.title", policy.Name.In(language), policy.Code, policy.AsOf.ToText(language))).Line();
        WriteTiers(policy.Tiers);
        output.Close("section").Line();
    }

    private void WriteTiers(IEnumerable<Tier> tiers)
    {
        output.Open("ul", ("class", "tiers"));
        foreach (Tier tier in tiers)
        {
            output.Open("li").Leaf("span", FrameworkTree.TierText(framework.Framework, tier, language), ("class", "tier"));
            output.Open("ul").Line();
            foreach (FrameworkMember member in framework.OwnMembersOf(tier).Where(member => member.IsNamed))
                WriteMember(member);
            if (framework.UnnamedSlotsOf(tier) is > 0 and int unnamed)
                output.Leaf("li", language.Say("framework.unnamed-slots", unnamed), ("class", "box unnamed")).Line();
            output.Close("ul");
            if (tier.Tiers.Count > 0)
                WriteTiers(tier.Tiers);
            output.Close("li").Line();
        }

        output.Close("ul").Line();
    }

    private void WriteMember(FrameworkMember member)
    {
        output.Open("li", ("class", member.Confidence == Confidence.Confirmed ? "box" : "box unconfirmed"));
        output.Text(framework.NameOf(member, language));
        if (framework.Framework.SizeClassOf(member) is { } size)
            output.Text(" ").Leaf("span", size, ("class", "faint"));
        foreach (ReportTarget target in framework.TargetsOf(member))
        {
            string number = numbers[target].ToString(CultureInfo.InvariantCulture);
            (string Name, string? Value)[] attributes = [("href", "#t" + number), ("title", target.NameIn(language))];
            output.Text(" ").Leaf("a", $"{StatusSign.Of(target.Status)} {number}", attributes);
        }

        output.Close("li").Line();
    }
}

using System.Globalization;
using Indicators.Reporting.Markup;

namespace Indicators.Reporting;

/// <summary>One framework of the page: the drawing, and below it the tiers as lists that lead to the targets.</summary>
internal static class HtmlFramework
{
    public static void Write(MarkupWriter output, ReportFramework framework, IReadOnlyDictionary<ReportTarget, int> numbers, Language language)
    {
        PolicyFramework policy = framework.Framework;
        output.Open("section", ("class", "framework"));
        output.Leaf("h3", language.Say("framework.title", policy.Name.In(language), policy.Code, policy.AsOf.ToText(language))).Line();
        output.Open("div", ("class", "wide"));
        FrameworkTree.Of(framework).Write(output, language, alone: false);
        output.Close("div").Line();
        foreach (Tier tier in policy.Tiers)
            WriteTier(output, framework, tier, numbers, language);
        output.Close("section").Line();
    }

    private static void WriteTier(
        MarkupWriter output, ReportFramework framework, Tier tier, IReadOnlyDictionary<ReportTarget, int> numbers, Language language)
    {
        output.Open("details").Leaf("summary", FrameworkTree.TierText(framework.Framework, tier, language)).Open("ul").Line();
        foreach (FrameworkMember member in framework.OwnMembersOf(tier))
            WriteMember(output, framework, member, numbers, language);
        output.Close("ul").Line();
        foreach (Tier below in tier.Tiers)
            WriteTier(output, framework, below, numbers, language);
        output.Close("details").Line();
    }

    private static void WriteMember(
        MarkupWriter output, ReportFramework framework, FrameworkMember member, IReadOnlyDictionary<ReportTarget, int> numbers, Language language)
    {
        output.Open("li").Text(framework.NameOf(member, language));
        if (framework.Framework.SizeClassOf(member) is { } size)
            output.Text(" ").Leaf("span", size, ("class", "faint"));
        foreach (ReportTarget target in framework.TargetsOf(member))
        {
            string number = numbers[target].ToString(CultureInfo.InvariantCulture);
            output.Text(" ").Leaf("a", $"{StatusSign.Of(target.Status)} {number}", ("href", $"#t{number}"), ("title", target.NameIn(language)));
        }

        output.Close("li").Line();
    }
}

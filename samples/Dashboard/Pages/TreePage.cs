using Indicators.Reporting;
using Indicators.Reporting.Markup;

namespace Indicators.Samples.Dashboard;

/// <summary>The frameworks as trees that open and close, each name with its targets.</summary>
internal sealed class TreePage(MarkupWriter output, Choice choice)
{
    public static void Write(MarkupWriter output, Choice choice, DatedReport dated)
    {
        ReportFramework[] frameworks =
            [.. dated.Report.Frameworks.Where(one => choice.FrameworkId is null || one.Framework.Id == choice.FrameworkId)];
        if (frameworks.Length == 0)
            output.Leaf("p", choice.Language.Say("frameworks.none")).Line();
        var page = new TreePage(output, choice);
        foreach (ReportFramework framework in frameworks)
            page.Write(framework);
    }

    private void Write(ReportFramework framework)
    {
        PolicyFramework policy = framework.Framework;
        Language language = choice.Language;
        output.Open("section", ("class", "framework tree"));
        output.Leaf("h2", language.Say("framework.title", policy.Name.In(language), policy.Code, policy.AsOf.ToText(language))).Line();
        foreach (Tier tier in policy.Tiers)
            WriteTier(framework, tier);
        output.Close("section").Line();
    }

    private void WriteTier(ReportFramework framework, Tier tier)
    {
        output.Open("details", ("open", "")).Leaf("summary", TextOf(framework.Framework, tier)).Open("ul").Line();
        foreach (FrameworkMember member in framework.Framework.Members.Where(member => member.TierId == tier.Id && member.IsNamed))
            WriteMember(framework, member);
        int unnamed = tier.Tiers.Count > 0 ? 0 : framework.Framework.SlotsOf(tier.Id).Unnamed;
        if (unnamed > 0)
            output.Leaf("li", choice.Language.Say("slots.unnamed", unnamed), ("class", "faint")).Line();
        output.Close("ul").Line();
        foreach (Tier below in tier.Tiers)
            WriteTier(framework, below);
        output.Close("details").Line();
    }

    private void WriteMember(ReportFramework framework, FrameworkMember member)
    {
        output.Open("li").Text(framework.NameOf(member, choice.Language));
        if (framework.Framework.SizeClassOf(member) is { } size)
            output.Text(" ").Leaf("span", size, ("class", "faint"));
        ReportTarget[] targets = [.. framework.TargetsOf(member).Where(choice.Includes)];
        if (targets.Length > 0)
            WriteTargets(targets);
        output.Close("li").Line();
    }

    private void WriteTargets(ReportTarget[] targets)
    {
        output.Open("ul").Line();
        foreach (ReportTarget target in targets)
        {
            output.Open("li").Leaf("a", target.NameIn(choice.Language), ("href", choice.LinkTo(target))).Text(" ");
            TargetTable.WriteStatus(output, target, choice.Language);
            output.Close("li").Line();
        }

        output.Close("ul");
    }

    private string TextOf(PolicyFramework framework, Tier tier)
    {
        TierSlots slots = framework.SlotsOf(tier.Id);
        string name = tier.Name.In(choice.Language);
        return slots.Expected is { } expected
            ? choice.Language.Say("tier", name, slots.Named, expected)
            : choice.Language.Say("tier.open", name, slots.Named);
    }
}

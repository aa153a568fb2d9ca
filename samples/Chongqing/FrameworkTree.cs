using Spectre.Console;

namespace Indicators.Samples.Chongqing;

/// <summary>The numbered structures as trees: tiers, members with confidence and figures, slots nobody has named.</summary>
internal static class FrameworkTree
{
    public static void Write(IAnsiConsole console, View view)
    {
        foreach (PolicyFramework framework in view.Catalog.Frameworks)
        {
            var tree = new Tree(Title(framework, view)) { Guide = TreeGuide.Line };
            foreach (Tier tier in framework.Tiers)
                AddTier(tree, framework, tier, view);
            console.Write(tree);
            console.WriteLine();
        }

        console.MarkupLine(view.Say("tree.marks"));
        console.WriteLine();
    }

    private static string Title(PolicyFramework framework, View view)
    {
        string name = Markup.Escape(framework.Name.In(view.Language));
        string sum = string.Join("+", framework.Tiers.Select(tier => tier.CodeText));
        return $"[bold]{name}[/] [grey]{sum}{view.Say("comma")}{framework.AsOf.ToText(view.Language)}[/]";
    }

    private static void AddTier(IHasTreeNodes parent, PolicyFramework framework, Tier tier, View view)
    {
        TreeNode node = parent.AddNode(TierLine(framework, tier, view));
        foreach (Tier part in tier.Tiers)
            AddTier(node, framework, part, view);
        foreach (FrameworkMember member in framework.Members.Where(member => member.TierId == tier.Id))
            node.AddNode(MemberLine(framework, tier, member, view));
        int unnamed = framework.SlotsOf(tier.Id).Unnamed;
        if (tier.Tiers.Count == 0 && unnamed > 0)
            node.AddNode($"[grey]？ {Unnamed(unnamed, framework.SlotsOf(tier.Id).Named > 0, view)}[/]");
    }

    /// <summary>万亿级 is a label, and so is its English: CNY 1 trillion class.</summary>
    private static string SizeClass(string label, View view) =>
        view.Language == Language.English && label.EndsWith('级') && Figure.TryParse(label.AsSpan()[..^1].ToString() + "元", null, out Figure size)
            ? $"{size.Quantity.ToString(Language.English)} class"
            : label;

    private static string Unnamed(int count, bool besideNamed, View view) => besideNamed
        ? view.Say("tree.more-unnamed", count)
        : view.Say("tree.all-unnamed", count);

    private static string TierLine(PolicyFramework framework, Tier tier, View view)
    {
        string size = tier.SizeClass is { } sizeClass ? view.Say("tree.size", SizeClass(sizeClass, view)) : "";
        TierSlots slots = framework.SlotsOf(tier.Id);
        string count = slots.Expected is { } expected && slots.Named < expected
            ? view.Say("tree.slots", expected, slots.Named)
            : tier.CodeText;
        return $"[yellow]{Markup.Escape(tier.Name.In(view.Language))}[/]{Markup.Escape(size)} [grey]{count}[/]";
    }

    private static string MemberLine(PolicyFramework framework, Tier tier, FrameworkMember member, View view)
    {
        Subject? subject = view.Catalog.Subjects.Find(member.SubjectId);
        if (subject is null)
            return $"[grey]？ {view.Say("tree.unnamed")}[/]";
        string mark = member.Confidence switch
        {
            Confidence.Corroborated => " ○",
            Confidence.Recalled => " ※",
            _ => "",
        };
        string own = member.SizeClass is { } size && size != tier.SizeClass ? $" ({SizeClass(size, view)})" : "";
        string figures = Markup.Escape(SubjectFigures.Of(subject, view));
        return $"{Markup.Escape(subject.Name.In(view.Language))}{Markup.Escape(own)}[grey]{mark}[/]{(figures.Length > 0 ? $"  [cyan]{figures}[/]" : "")}";
    }
}

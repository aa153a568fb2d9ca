namespace Indicators.Reporting.Overviews;

/// <summary>The numbered structures as trees: tiers, members with confidence and figures, slots nobody has named.</summary>
internal static class FrameworkOutline
{
    public static void Write(TextWriter output, OverviewView view)
    {
        foreach (PolicyFramework framework in view.Catalog.Frameworks)
        {
            var tree = new TextTree(Title(framework, view));
            foreach (Tier tier in framework.Tiers)
                AddTier(tree, framework, tier, view);
            tree.Write(output, view.Width);
            output.Write("\n");
        }

        output.Write(view.Palette.Faint(view.Say("tree.marks")) + "\n");
    }

    private static string Title(PolicyFramework framework, OverviewView view)
    {
        string sum = string.Join("+", framework.Tiers.Select(tier => tier.CodeText));
        return view.Say("framework", view.Palette.Strong(framework.Name.In(view.Language)), sum, framework.AsOf.ToText(view.Language));
    }

    private static void AddTier(TextTree parent, PolicyFramework framework, Tier tier, OverviewView view)
    {
        TextTree node = parent.Add(TierLine(framework, tier, view));
        foreach (Tier part in tier.Tiers)
            AddTier(node, framework, part, view);
        foreach (FrameworkMember member in framework.Members.Where(member => member.TierId == tier.Id))
            node.Add(MemberLine(framework, tier, member, view));
        int unnamed = framework.SlotsOf(tier.Id).Unnamed;
        if (tier.Tiers.Count == 0 && unnamed > 0)
            node.Add($"？ {Unnamed(unnamed, framework.SlotsOf(tier.Id).Named > 0, view)}");
    }

    /// <summary>万亿级 is a label, and so is its English: CNY 1 trillion class.</summary>
    private static string SizeClass(string label, OverviewView view) =>
        view.Language == Language.English && label.EndsWith('级') && Figure.TryParse(label[..^1] + "元", null, out Figure size)
            ? $"{size.Quantity.ToString(Language.English)} class"
            : label;

    private static string Unnamed(int count, bool besideNamed, OverviewView view) => besideNamed
        ? view.Say("tree.more-unnamed", count)
        : view.Say("tree.all-unnamed", count);

    private static string TierLine(PolicyFramework framework, Tier tier, OverviewView view)
    {
        string size = tier.SizeClass is { } sizeClass ? view.Say("tree.size", SizeClass(sizeClass, view)) : "";
        TierSlots slots = framework.SlotsOf(tier.Id);
        string count = slots.Expected is { } expected && slots.Named < expected
            ? view.Say("tree.slots", expected, slots.Named)
            : tier.CodeText;
        return $"{tier.Name.In(view.Language)}{size} {count}";
    }

    private static string MemberLine(PolicyFramework framework, Tier tier, FrameworkMember member, OverviewView view)
    {
        Subject? subject = view.Catalog.Subjects.Find(member.SubjectId);
        if (subject is null)
            return $"？ {view.Say("tree.unnamed")}";
        string mark = member.Confidence switch
        {
            Confidence.Corroborated => " ○",
            Confidence.Recalled => " ※",
            _ => "",
        };
        string own = member.SizeClass is { } size && size != tier.SizeClass ? $" ({SizeClass(size, view)})" : "";
        string figures = SubjectFigures.Of(subject, view);
        return $"{subject.Name.In(view.Language)}{own}{mark}{(figures.Length > 0 ? $"  {figures}" : "")}";
    }
}

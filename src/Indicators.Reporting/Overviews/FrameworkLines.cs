namespace Indicators.Reporting.Overviews;

/// <summary>The numbered structures that have members, a line a tier with the names that fit.</summary>
internal static class FrameworkLines
{
    /// <summary>A fifth of the screen: the targets are what one looks for.</summary>
    private const int Most = 9;

    public static IEnumerable<string> Of(OverviewView view)
    {
        var lines = new List<string>();
        int left = 0;
        foreach (PolicyFramework framework in InOrder(view))
        {
            string[] own = [.. LinesOf(framework, view)];
            if (lines.Count > 0 && lines.Count + own.Length > Most)
                left++;
            else
                lines.AddRange(own.Take(Most));
        }

        if (left > 0)
            lines.Add(view.Palette.Faint(view.More("more-frameworks", left, OverviewParts.Frameworks)));
        return lines;
    }

    /// <summary>
    /// First the structures with members and several numbers, those of the whole before those of its parts, the largest first.
    /// </summary>
    private static IEnumerable<PolicyFramework> InOrder(OverviewView view)
    {
        HashSet<string> superseded = [.. view.Catalog.Frameworks.Select(framework => framework.SupersedesId).OfType<string>()];
        return view.Catalog.Frameworks
            .Where(framework => !superseded.Contains(framework.Id))
            .OrderByDescending(framework => framework.AllTiers().Sum(tier => tier.Tiers.Count == 0 ? tier.Count ?? 0 : 0) > 0
                && framework.Members.Count > 0)
            .ThenByDescending(framework => framework.AllTiers().Count(tier => tier.Count is not null) > 1)
            .ThenBy(framework => DepthOf(framework.SubjectId, view.Catalog))
            .ThenByDescending(framework => framework.Members.Count + framework.AllTiers().Sum(tier => framework.SlotsOf(tier.Id).Unnamed));
    }

    /// <summary>How many subjects a subject lies below.</summary>
    private static int DepthOf(string? subjectId, IndicatorCatalog catalog)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (catalog.Subjects.Find(subjectId)?.ParentId is { } parent && seen.Add(parent))
            subjectId = parent;
        return seen.Count;
    }

    private static IEnumerable<string> LinesOf(PolicyFramework framework, OverviewView view)
    {
        string sum = string.Join("+", framework.Tiers.Select(tier => tier.CodeText));
        yield return view.Say("framework", view.Palette.Strong(framework.Name.In(view.Language)), sum,
            framework.AsOf.ToText(view.Language));
        foreach (Tier tier in framework.Tiers)
            yield return TierLine(framework, tier, view);
    }

    private static string TierLine(PolicyFramework framework, Tier tier, OverviewView view)
    {
        string head = "  " + view.Say("tier", tier.Name.In(view.Language), tier.CodeText);
        string[] names = [.. tier.SelfAndBelow().SelectMany(part => framework.Members.Where(member => member.TierId == part.Id))
            .Select(member => view.Catalog.Subjects.Find(member.SubjectId)?.Name.In(view.Language))
            .OfType<string>()];
        int unnamed = framework.SlotsOf(tier.Id).Unnamed;
        string tail = unnamed > 0 ? view.Say(names.Length > 0 ? "tree.more-unnamed" : "tree.all-unnamed", unnamed) : "";
        return Fitted(head, names, tail, view);
    }

    /// <summary>As many names as the line holds; how many more there are is said.</summary>
    private static string Fitted(string head, string[] names, string tail, OverviewView view)
    {
        for (int shown = names.Length; shown >= 0; shown--)
        {
            string[] parts = [.. names.Take(shown), .. Rest(names.Length - shown, view), .. tail.Length > 0
                ? [tail]
                : Array.Empty<string>()];
            string line = parts.Length == 0 ? head : head + view.Say("colon") + string.Join(view.Say("and"), parts);
            if (shown == 0 || DisplayWidth.Of(line) <= view.Width)
                return DisplayWidth.Of(line) <= view.Width ? line : FlowingText.Break(line, view.Width - 1)[0] + "…";
        }

        return head;
    }

    private static string[] Rest(int count, OverviewView view) => count == 0 ? [] : [view.Say("more-names", count)];
}

using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>What the rows of a table hang on: 其中 and # on their whole, an indented row on the one above it, growth on its level.</summary>
internal static class RowTree
{
    private static readonly string[] PartsOfPlaces = ["城区", "市区", "郊区", "县域", "镇区", "城镇", "农村", "乡村", "市辖区", "建成区", "中心城区"];

    /// <summary>#城区 under 浦东新区 is a part of that place, and no place of its own.</summary>
    public static AxisEntry OfPlace(AxisEntry entry) =>
        entry.Subject is { } part && Array.IndexOf(PartsOfPlaces, part) >= 0 && entry.Parent is { Subject: { } whole }
            ? entry with { Subject = whole + part } : entry;

    /// <summary>同比(%) in a row of its own is that of the level above it.</summary>
    public static AxisEntry WithLevel(AxisEntry entry, List<AxisEntry> before)
    {
        bool leansOn = entry is { Name: "", IsBlank: false, Subject: null, IsTotal: false }
            && entry.Measure is { SetsGoal: false, Role: not (MeasureRole.Value or MeasureRole.Expected) };
        if (!leansOn || before.FindLast(above => above.Measure.Role == MeasureRole.Value) is not { Name.Length: > 0, IsBlank: false } level
            || LeaningNames.Is(level.Name))
            return entry;
        return entry with
        {
            Level = level,
            Name = level.Name,
            Label = level.Label.Length == 0 ? entry.Label : $"{level.Label} · {entry.Label}",
            Parent = level.Parent,
            OtherParent = level.OtherParent,
            IsPart = level.IsPart,
            Measure = entry.Measure.Window == MeasureWindow.Unstated ? entry.Measure with { Window = level.Measure.Window } : entry.Measure,
        };
    }

    /// <summary>一般贸易 under 进口 and under 出口 are two: names that stand under several rows take those rows' names.</summary>
    public static List<AxisEntry> WithParentsOfTwins(List<AxisEntry> entries)
    {
        HashSet<string> twins = [.. entries.Where(entry => entry is { IsPart: false, Parent: not null, Name.Length: > 0 })
            .GroupBy(entry => entry.Name)
            .Where(group => group.Select(entry => entry.Parent!.Index).Distinct().Count() > 1)
            .Select(group => group.Key)];
        entries = WithSectionsOfTwins(entries);
        return twins.Count == 0
            ? entries
            : [.. entries.Select(entry => entry.Parent is not null && twins.Contains(entry.Name)
                ? entry with { NeedsParent = true }
                : entry)];
    }

    /// <summary>第一产业 alone is that of the gross product; under 固定资产投资 it is the part of that.</summary>
    public static AxisEntry OfIndustry(AxisEntry entry) =>
        entry is { IsPart: false, Name: "第一产业" or "第二产业" or "第三产业", Parent.Name: { Length: > 0 } whole }
            && !whole.Contains("生产总值", StringComparison.Ordinal) && !whole.EndsWith("产业", StringComparison.Ordinal)
            ? entry with { NeedsParent = true } : entry;

    /// <summary>出口 under the heading 货物 and under the heading 服务 are two as well.</summary>
    private static List<AxisEntry> WithSectionsOfTwins(List<AxisEntry> entries)
    {
        HashSet<string> twins = [.. entries.Where(entry => entry is { Subject: null, Section.Name.Length: > 0, Name.Length: > 0 })
            .GroupBy(entry => entry.Name)
            .Where(group => group.Select(entry => entry.Section!.Name).Distinct().Count() > 1)
            .Select(group => group.Key)];
        return twins.Count == 0
            ? entries
            : [.. entries.Select(entry => entry with { NeedsSection = twins.Contains(entry.Name) && entry.Section is not null })];
    }

    /// <summary>A label that begins under the name behind 其中： is another part of the same whole.</summary>
    public static bool IsBesidePart(AxisEntry entry, List<AxisEntry> open) =>
        open.Count > 0 && open[^1] is { IsPart: true } part
        && (entry.Depth - part.Depth is >= 4 and <= 10
            || (entry.Depth == part.Depth && entry.Unit is null && Counterparts.Are(part.Name, entry.Name))
            || (entry.Depth == part.Depth && entry.Depth > 0 && !LabelWords.TryTakePartWord(part.Label, out _)));

    /// <summary>其中 and # are parts of the last row that is none and no deeper; an indented row stands under the last shallower.</summary>
    public static AxisEntry? ParentOf(AxisEntry entry, List<AxisEntry> open)
    {
        if (entry.IsPart)
            return open.FindLast(other => !other.IsPart && other.Depth <= entry.Depth);
        return open.FindLast(other => other.Depth < entry.Depth);
    }

    /// <summary>#油料 behind 农作物, #夏粮, 秋粮 is a part of 农作物 if 秋粮 is one, and of 秋粮 if it is none: nobody knows.</summary>
    public static AxisEntry? OtherParentOf(AxisEntry entry, List<AxisEntry> before)
    {
        if (!entry.IsPart || before is not [.., { IsPart: true, Parent: { } whole } part, { IsPart: false, Unit: null } last])
            return null;
        return part.Depth == last.Depth && last.Depth == entry.Depth && Counterparts.AreAlike(part.Name, last.Name) ? whole : null;
    }
}

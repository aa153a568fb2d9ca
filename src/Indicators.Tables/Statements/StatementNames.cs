using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>Puts the name of what is measured together from row, column, heading and title.</summary>
internal static class StatementNames
{
    /// <summary>Names as short as 男 and 女 say nothing without what they stand under.</summary>
    private const int TooShortAlone = 2;

    /// <summary>Heads that say nothing without the title.</summary>
    private const string Index = "指数", AndIndex = "及指数", PerHead = "人均";

    /// <summary>The name; empty where nothing says it.</summary>
    public static string Of(AxisEntry row, AxisEntry column, TableContext context)
    {
        string name = Joined(Full(column, context), Full(row, context), row.Unit is not null || row.Measure.Role != MeasureRole.Value);
        // Above rows of regions a single label without unit is a region without figures, not what the others measure.
        bool isRegions = row.Subject is not null || row.IsTotal;
        if (name.Length == 0 && row.Section is { Name.Length: > 0 } section && (!isRegions || section.Unit is not null || section.IsStated))
            name = section.Name;
        else if (row is { NeedsSection: true, Section: { } twin })
            name = $"{twin.Name} · {name}";
        else if (row.Section is { Name.Length: > 0, Unit: not null } heading && Full(row, context).Length == 0)
            name = $"{heading.Name} · {name}";
        if (name.Length == 0 || (LabelWords.IsTotal(name) && context.Topic.Length > 0))
            return column.Measure.Or(row.Measure).IsGrowth ? WithoutGrowth(context.Topic) : context.Topic;
        return WithTopic(name, context);
    }

    private static string WithTopic(string name, TableContext context) => name switch
    {
        Index when context.Topic.EndsWith(AndIndex, StringComparison.Ordinal) => context.Topic[..^AndIndex.Length] + Index,
        Index when context.Topic.EndsWith(Index, StringComparison.Ordinal) => context.Topic,
        PerHead when context.Topic.Length > 0 => PerHead + context.Topic,
        _ => name,
    };

    /// <summary>A table of 工业增加值增速 has the growth of 工业增加值.</summary>
    private static string WithoutGrowth(string topic) => MeasureWords.Take(topic, out string level).IsGrowth && level.Length > 1
        ? level
        : topic;

    /// <summary>The name with that of what it is a part of.</summary>
    private static string Full(AxisEntry entry, TableContext context)
    {
        if (entry.Parent is not { } parent || (entry is { IsPart: false, NeedsParent: false } && entry.Name.Length > TooShortAlone)
            || entry.Name.Length == 0)
            return entry.Name;
        string outer = WithTopic(Full(parent, context), context);
        if (LabelWords.IsTotal(outer) && context.Topic.Length > 0)
            outer = context.Topic;
        return outer.Length == 0 || entry.Name.StartsWith(outer, StringComparison.Ordinal) ? entry.Name : $"{outer} · {entry.Name}";
    }

    private static string Joined(string column, string row, bool rowFirst)
    {
        if (column.Length == 0 || row.Length == 0 || column == row)
            return column.Length == 0 ? row : column;
        if (LabelWords.IsTotal(row))
            return column;
        if (LabelWords.IsTotal(column))
            return row;
        return rowFirst ? $"{row} · {column}" : $"{column} · {row}";
    }
}

using System.Text.Json;

namespace Indicators.Desk;

/// <summary>Backward plans as JSON, for other programs.</summary>
public static class PlanJson
{
    /// <summary>
    /// Writes plans as an array, stable and in UTF-8: every number as rounded by the caller, with its ends and its exact fraction.
    /// </summary>
    /// <param name="plans">The plans.</param>
    /// <param name="output">Where they go.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    /// <param name="split">The split of a plan's goal, to stand with it; null: none.</param>
    public static void Write(IEnumerable<BackwardPlan> plans, Stream output, Language language, NumberRounding? rounding = null,
        Func<BackwardPlan, GoalSplit?>? split = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);
        using var json = new RecordJson(output, rounding ?? NumberRounding.TwoDecimals);
        json.Writer.WriteStartArray();
        foreach (BackwardPlan plan in plans)
            Write(json, plan, split?.Invoke(plan), language);
        json.Writer.WriteEndArray();
    }

    private static void Write(RecordJson json, BackwardPlan plan, GoalSplit? split, Language language)
    {
        Utf8JsonWriter to = json.Writer;
        to.WriteStartObject();
        to.WriteString("target", plan.Target.Id);
        to.WriteString("name", plan.Name.In(language));
        to.WriteString("goalText", plan.Target.Goal.ToText(language));
        to.WriteString("asOf", plan.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        to.WriteString("step", RecordJson.Word(plan.Step));
        to.WriteString("pattern", plan.Pattern.ToString());
        to.WriteString("obstacle", plan.IsPlanned ? null : RecordJson.Word(plan.Obstacle));
        to.WriteString("obstacleText", plan.ObstacleText(language));
        if (plan.IsPlanned)
            WriteNumbers(json, plan, language);
        if (split is not null)
            Write(json, split);
        to.WriteEndObject();
    }

    private static void WriteNumbers(RecordJson json, BackwardPlan plan, Language language)
    {
        Utf8JsonWriter to = json.Writer;
        to.WriteString("measure", RecordJson.Word(plan.Measure));
        to.WriteString("unit", plan.Measure == PlanMeasure.Growth ? "1" : plan.Unit.Symbol);
        to.WriteString("side", RecordJson.Word(plan.Side));
        json.Number("goal", plan.Goal);
        json.Number("done", plan.Done);
        to.WriteString("donePeriod", plan.DonePeriod?.ToString());
        json.Number("left", plan.Left);
        json.Number("leftLastYear", plan.LeftLastYear);
        json.Number("leftGrowth", plan.LeftGrowth);
        to.WriteString("feasibility", RecordJson.Word(plan.Feasibility));
        json.Number("margin", plan.Margin);
        json.Strings("formula", plan.Formula(language, json.Rounding));
        json.Strings("assumptions", plan.Assumptions.Select(one => one.ToText(language)));
        json.Strings("inputs", plan.Inputs.Select(one => one.ToString()));
        to.WriteStartArray("periods");
        foreach (PlannedPeriod row in plan.Periods)
            Write(json, row);
        to.WriteEndArray();
    }

    private static void Write(RecordJson json, GoalSplit split)
    {
        Utf8JsonWriter to = json.Writer;
        to.WriteStartObject("split");
        to.WriteString("whole", split.Whole.ToString());
        to.WriteString("step", split.Step.ToString());
        to.WriteString("verdict", RecordJson.Word(split.Verdict));
        json.Number("margin", RationalRange.Exactly(split.Margin));
        to.WriteStartArray("parts");
        foreach (SplitShare share in split.Shares)
        {
            to.WriteStartObject();
            to.WriteString("part", share.Part.Name);
            to.WriteNumber("amount", share.Amount);
            to.WriteString("exact", share.Exact.ToString());
            to.WriteBoolean("atFloor", share.IsAtFloor);
            to.WriteBoolean("atCeiling", share.IsAtCeiling);
            to.WriteEndObject();
        }

        to.WriteEndArray();
        to.WriteEndObject();
    }

    private static void Write(RecordJson json, PlannedPeriod row)
    {
        json.Writer.WriteStartObject();
        json.Writer.WriteString("period", row.Period.ToString());
        json.Number("amount", row.Amount);
        if (row.Rounded is { } rounded)
            json.Writer.WriteNumber("rounded", rounded);
        json.Number("atEnd", row.AtEnd);
        json.Number("lastYear", row.LastYear);
        json.Number("growth", row.Growth);
        json.Number("share", row.Share);
        json.Writer.WriteBoolean("stated", row.IsStated);
        json.Writer.WriteEndObject();
    }
}

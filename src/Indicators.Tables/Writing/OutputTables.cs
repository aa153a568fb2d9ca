using Indicators.Progress;
using Indicators.Validation;

namespace Indicators.Tables;

/// <summary>The tables that can be written of a catalogue, of its progress and of what was found in it.</summary>
/// <example><code>
/// var records = new ProgressCalculator(catalog).AssessAll(asOf).Select(one => AssessmentRecord.Of(one));
/// CsvTable.Write(OutputTables.Progress(records), stream);
/// </code></example>
public static class OutputTables
{
    /// <summary>Every observation, a row each, with all that is needed to read it alone (<see cref="ObservationCsv"/> reads it
    /// back).</summary>
    /// <param name="catalog">The catalogue.</param>
    public static OutputTable Observations(IndicatorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return ObservationShape.Table(catalog);
    }

    /// <summary>Every target, a row each: goal, due, baseline, nature, who is responsible.</summary>
    /// <param name="catalog">The catalogue.</param>
    public static OutputTable Targets(IndicatorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return TargetShape.Table(catalog);
    }

    /// <summary>Assessments, a row a target: verdict, what rounding leaves possible, and every measure with its range.</summary>
    /// <param name="assessments">The assessments.</param>
    public static OutputTable Progress(IEnumerable<AssessmentRecord> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return ProgressShape.Table(assessments);
    }

    /// <summary>Findings, a row each: place, message in both languages, the figures, a hint.</summary>
    /// <param name="findings">The findings.</param>
    public static OutputTable Findings(IEnumerable<FindingRecord> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return FindingShape.Table(findings);
    }

    /// <summary>The table a plan prints of its indicators: 指标, base year, target year, 年均/累计, 属性; 〔〕 holds what is cumulative.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="span">The years of the plan, such as 2021-01-01/P5Y.</param>
    /// <param name="language">The language of names and goals.</param>
    public static OutputTable Plan(IndicatorCatalog catalog, TimePeriod span, Language language)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(language);
        return new PlanTable(catalog, span, language).Table();
    }

    /// <summary>The table that tells how a plan was met: 指标, 目标值, 实际值, 完成情况.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="assessments">How its targets stand.</param>
    /// <param name="language">The language of names, goals and verdicts.</param>
    public static OutputTable Completion(IndicatorCatalog catalog, IEnumerable<AssessmentRecord> assessments, Language language)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(language);
        return CompletionTable.Of(catalog, assessments, language);
    }
}

using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Writing;

/// <summary>What is done to the level, in a word beside the name of the indicator; nothing for the level itself.</summary>
internal static class FormWords
{
    public static string Of(RecordedStatement statement, Language language)
    {
        string goal = statement.Target is null ? "" : DraftWordings.Say(language, "form.goal");
        string key = statement.Form.Kind switch
        {
            FormKind.Level => "",
            FormKind.Share => "form.share",
            FormKind.GrowthOnYear => "form.growth-on-year",
            FormKind.GrowthOnPrevious => "form.growth-on-previous",
            FormKind.GrowthSince => "form.growth-since",
            FormKind.AverageGrowth => "form.growth-average",
            FormKind.Difference when statement.Form.IsOfGrowth => "form.difference-of-growth",
            FormKind.Difference => "form.difference",
            FormKind.ContributionShare => "form.contribution-share",
            FormKind.ContributionPoints => "form.contribution-points",
            FormKind.Rank => "form.rank",
            FormKind.Completion => "form.completion",
            FormKind.Lead => "form.lead",
            FormKind.Multiple => "form.multiple",
            _ => "form.increase",
        };
        return goal + (key.Length == 0 ? "" : DraftWordings.Say(language, key));
    }
}

namespace Indicators.Progress;

/// <summary>What offices had published of a target by then, in words: shown beside our verdict, and not mixed with it.</summary>
internal static class OfficialText
{
    public static string Of(ProgressAssessment assessment, Language language)
    {
        string[] said = [.. assessment.Official.Select(official => Said(official, assessment, language))];
        if (said.Length == 0)
            return "";
        return language == Language.English ? $" Officially: {string.Join("; ", said)}." : $"官方评价：{string.Join("；", said)}。";
    }

    private static string Said(OfficialAssessment official, ProgressAssessment assessment, Language language)
    {
        string day = TimePeriod.Day(official.On).ToString();
        string who = assessment.Names?.Sources.Find(official.SourceId)?.Publisher ?? official.SourceId;
        return language == Language.English ? $"{official.Class.In(language)} ({who}, {day})" : $"{official.Class.In(language)}（{who}，{day}）";
    }
}

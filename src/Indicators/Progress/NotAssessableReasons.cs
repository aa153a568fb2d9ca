namespace Indicators.Progress;

/// <summary>The reasons in words.</summary>
public static class NotAssessableReasons
{
    /// <summary>The reason as a clause in a language; empty for <see cref="NotAssessableReason.None"/>.</summary>
    public static string ToText(this NotAssessableReason reason, Language language) => ProgressText.ReasonText(reason, language);
}

using Indicators.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Indicators.Samples.Dashboard;

/// <summary>What is wrong with a request, as problem details (RFC 9457): the sentence in English, both wordings beside it.</summary>
internal static class Problems
{
    public static IResult Of(ChoiceFault fault) => Of(fault.Status, fault.Text, ("parameter", fault.Parameter));

    /// <summary>A file that was refused, with everything that is wrong with it.</summary>
    public static IResult Of(UploadOutcome outcome) => Of(
        StatusCodes.Status400BadRequest,
        outcome.Reason ?? DashboardWords.Table["fault.file"],
        ("diagnostics", outcome.Diagnostics.Select(DiagnosticRecord.Of)),
        ("questions", outcome.Questions),
        ("unresolved", outcome.Unresolved));

    public static IResult Of(int status, LocalizedText text, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        var extensions = new Dictionary<string, object?> { ["message"] = text };
        foreach ((string name, object? value) in more)
            extensions[name] = value;
        return Results.Problem(text.In(Language.English), statusCode: status, title: ReasonPhrases.GetReasonPhrase(status),
            extensions: extensions);
    }
}

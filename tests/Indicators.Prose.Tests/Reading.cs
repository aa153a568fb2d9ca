namespace Indicators.Prose.Tests;

/// <summary>Reads a sentence against a fixed date and looks at what came out.</summary>
internal static class Reading
{
    public static readonly DateOnly Dated = new(2024, 10, 24);

    public static PolicyTextOptions Options(DateOnly? date) => date is { } day ? new PolicyTextOptions().DatedOn(day) : new PolicyTextOptions();

    public static PolicyClaim[] Of(string text, PolicyTextOptions? options = null) =>
        [.. PolicyTextReader.Read(text, (options ?? PolicyTextOptions.Default).DatedOn(Dated))];

    public static PolicyClaim Only(string text) => Of(text).Should().ContainSingle().Subject;

    public static string[] Literals(string text) => [.. Of(text).Select(claim => claim.Literal)];
}

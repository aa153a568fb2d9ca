using Indicators.Prose.Tokens;
using Indicators.Prose.Windows;

namespace Indicators.Prose;

/// <summary>
/// Reads Chinese policy prose: every figure in a text, in order, with what the words around it say. Linear in the length
/// of the text, in memory that does not grow with it; never throws on a text.
/// </summary>
/// <remarks>A reading holds no state between calls; one sequence is for one thread.</remarks>
/// <example><code>
/// PolicyTextOptions options = PolicyTextOptions.Default.DatedOn(new DateOnly(2024, 2, 27));
/// foreach (PolicyClaim claim in PolicyTextReader.Read(text.AsMemory(), options))
///     Console.WriteLine($"{claim.Start}: {claim.Indicator} {claim.Figure} {claim.Period}");
/// </code></example>
public static class PolicyTextReader
{
    /// <summary>The claims of a text in memory.</summary>
    /// <param name="text">The text; it must not change while the claims are read.</param>
    /// <param name="options">Date, units and words; null is <see cref="PolicyTextOptions.Default"/>.</param>
    public static IEnumerable<PolicyClaim> Read(ReadOnlyMemory<char> text, PolicyTextOptions? options = null) =>
        Read(MemoryWindows.Of(text, options ?? PolicyTextOptions.Default), options);

    /// <summary>The claims of a text.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{char}, PolicyTextOptions?)"/>
    public static IEnumerable<PolicyClaim> Read(string text, PolicyTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text.AsMemory(), options);
    }

    /// <summary>The claims of a text of any length, read as it comes. The reader is not closed.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{char}, PolicyTextOptions?)"/>
    public static IEnumerable<PolicyClaim> Read(TextReader text, PolicyTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(StreamedWindows.Of(text, options ?? PolicyTextOptions.Default), options);
    }

    /// <summary>
    /// The numbers of a text that are no claims, each with the reason: what a reader passed over, and what it could not read.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{char}, PolicyTextOptions?)"/>
    /// <example><code>
    /// foreach (PassedNumber number in PolicyTextReader.ReadPassed("来了好几百人，投资20，300万元。"))
    ///     Console.WriteLine($"{number.Literal}: {number.Reason}"); // 几百人: Vague, 300万元: Fragment
    /// </code></example>
    public static IEnumerable<PassedNumber> ReadPassed(string text, PolicyTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        PolicyTextOptions known = options ?? PolicyTextOptions.Default;
        return ReadPassed(MemoryWindows.Of(text.AsMemory(), known), known);
    }

    /// <summary>
    /// Every number of a text in order, in one pass: the claims, the numbers that are none, with the reason, and those that could
    /// not be read. No digit of a text is in none of them.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{char}, PolicyTextOptions?)"/>
    /// <example><code>
    /// foreach (TextNumber number in PolicyTextReader.ReadAll("3月5日，全市引进12家企业。"))
    ///     Console.WriteLine($"{number.Literal}: {number.Claim?.Kind.ToString() ?? number.Passed!.Reason.ToString()}");
    /// // 3月5日: Calendar, 12家: Level
    /// </code></example>
    public static IEnumerable<TextNumber> ReadAll(string text, PolicyTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        PolicyTextOptions known = options ?? PolicyTextOptions.Default;
        return ReadAll(MemoryWindows.Of(text.AsMemory(), known), known);
    }

    private static IEnumerable<TextNumber> ReadAll(IEnumerable<TextWindow> windows, PolicyTextOptions options)
    {
        var session = new ProseReader(options) { KeepsPassed = true };
        foreach (TextWindow window in windows)
        {
            List<TextNumber> numbers = [.. session.Take(window).Select(claim => new TextNumber(claim, null)),
                .. session.Passed.Select(number => new TextNumber(null, number))];
            foreach (TextNumber number in numbers.OrderBy(number => number.Start))
                yield return number;
        }
    }

    private static IEnumerable<PassedNumber> ReadPassed(IEnumerable<TextWindow> windows, PolicyTextOptions options)
    {
        var session = new ProseReader(options) { KeepsPassed = true };
        foreach (TextWindow window in windows)
        {
            session.Take(window);
            foreach (PassedNumber number in session.Passed)
                yield return number;
        }
    }

    private static IEnumerable<PolicyClaim> Read(IEnumerable<TextWindow> windows, PolicyTextOptions? options)
    {
        var session = new ProseReader(options ?? PolicyTextOptions.Default);
        foreach (TextWindow window in windows)
        {
            foreach (PolicyClaim claim in session.Take(window))
                yield return claim;
        }
    }
}

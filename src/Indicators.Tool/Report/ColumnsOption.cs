using System.Collections.Immutable;
using System.CommandLine;
using Indicators.Reporting;

namespace Indicators.Tool;

/// <summary>--columns: the columns of the table of completion by their names, in order, with commas.</summary>
internal static class ColumnsOption
{
    private static readonly (string Name, CompletionColumn Column)[] Names =
        [.. Enum.GetValues<CompletionColumn>().Select(column => (NameOf(column), column))];

    public static Option<string?> Create()
    {
        var option = new Option<string?>("--columns");
        option.Validators.Add(result =>
        {
            string[] asked = Split(result.Tokens is [var token, ..] ? token.Value : "");
            foreach (string wrong in asked.Where(name => Names.All(one => one.Name != name)))
            {
                string known = string.Join(", ", Names.Select(one => one.Name));
                result.AddError(LanguageOption.In(result).Say("usage.not-a-column", wrong, known));
            }
        });
        return option;
    }

    public static ImmutableArray<CompletionColumn>? Read(string? names) =>
        names is null ? null : [.. Split(names).Select(name => Names.First(one => one.Name == name).Column)];

    private static string[] Split(string names) => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>required-pace for RequiredPace.</summary>
    private static string NameOf(CompletionColumn column) => string.Concat(column.ToString().Select((letter, at) =>
        char.IsAsciiLetterUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}

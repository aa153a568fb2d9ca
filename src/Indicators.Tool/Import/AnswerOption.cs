using System.CommandLine;

namespace Indicators.Tool;

/// <summary>--answer: what a person says where a file does not, a question's id and its answer.</summary>
internal static class AnswerOption
{
    public static Option<string[]> Create()
    {
        var option = new Option<string[]>("--answer") { DefaultValueFactory = _ => [] };
        option.Validators.Add(result =>
        {
            IEnumerable<string> answers = result.Tokens.Select(token => token.Value);
            foreach (string wrong in answers.Where(answer => answer.IndexOf('=', StringComparison.Ordinal) < 1))
                result.AddError(LanguageOption.In(result).Say("usage.not-an-answer", wrong));
        });
        return option;
    }

    /// <summary>The answers by id; a later one takes the place of an earlier. An id may hold an equals sign: the last one parts.</summary>
    public static IReadOnlyDictionary<string, string> Read(string[] answers)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string answer in answers)
        {
            int at = answer.LastIndexOf('=');
            read[answer[..at]] = answer[(at + 1)..];
        }

        return read;
    }
}

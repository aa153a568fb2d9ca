using System.CommandLine;
using System.Globalization;
using System.Text;
using Indicators.Prose;

namespace Indicators.Samples.ReadNews;

/// <summary>Reads a text and shows it with its figures marked, then what each of them says.</summary>
internal static class Program
{
    private static readonly Argument<string?> File = new("file")
    {
        Description = "A text file in UTF-8; an example where it is left out.",
        DefaultValueFactory = _ => null,
    };
    private static readonly Option<string> Date = new("--date")
    {
        Description = "The day the text is dated (yyyy-MM-dd).",
        DefaultValueFactory = _ => "2024-10-24",
    };
    private static readonly Option<string> Lang = new("--lang")
    {
        Description = "The language of the listing: zh or en.",
        DefaultValueFactory = _ => "zh",
    };

    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Lang.AcceptOnlyFromAmong("zh", "en");
        var root = new RootCommand("Reads the figures of a text. 读出文章中的数据。") { File, Date, Lang };
        root.SetAction(Run);
        ParseResult result = root.Parse(args);
        if (result.Errors.Count == 0)
            return result.Invoke();
        foreach (var error in result.Errors)
            Console.Error.WriteLine(error.Message);
        return 2;
    }

    private static int Run(ParseResult arguments)
    {
        string path = arguments.GetValue(File) ?? Path.Combine(AppContext.BaseDirectory, "news.txt");
        if (!System.IO.File.Exists(path))
            return Refuse($"{path} is not there.");
        if (!DateOnly.TryParseExact(
            arguments.GetValue(Date), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return Refuse($"--date {arguments.GetValue(Date)}: not a day; write it as yyyy-MM-dd.");
        string text = System.IO.File.ReadAllText(path);
        PolicyClaim[] claims = [.. PolicyTextReader.Read(text, PolicyTextOptions.Default.DatedOn(date))];
        Language language = arguments.GetValue(Lang) == "en" ? Language.English : Language.Chinese;
        using var output = new Output();
        new AnnotatedText(text, claims).Write(output.Console);
        new ClaimListing(claims, language).Write(output.Console);
        return 0;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Indicators.Json;

namespace Indicators.Samples.Plans;

/// <summary>Reads the catalogue of a five-year plan and prints its main indicators in the form such plans use.</summary>
internal static class Program
{
    private static readonly Option<string> Lang = Choice("--lang", "The language: zh or en.", "zh", "en");
    private static readonly Option<string?> Catalog = new(
        "--catalog")
    { Description = "A catalogue file or folder; the 14th Five-Year Plan where it is left out." };

    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("The main indicators of a five-year plan. 五年规划主要指标。") { Lang, Catalog };
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
        string path = arguments.GetValue(Catalog) ?? Path.Combine(AppContext.BaseDirectory, "plan-catalog");
        if (!CatalogReader.TryRead(path, out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics))
            return Report(diagnostics);
        Language language = arguments.GetValue(Lang) == "en" ? Language.English : Language.Chinese;
        Subject[] plans = [.. catalog.Subjects.Where(subject => subject.Kind == SubjectKind.Plan)];
        using var output = new Output();
        foreach (Subject plan in plans)
            new PlanTable(catalog, plan, new PlanWords(catalog, language)).Write(output.Console);
        if (plans.Length > 0)
            return 0;
        Console.Error.WriteLine(
            $"{path}: there is no plan in it; a plan is a subject of the kind \"plan\" whose parts are the categories of its table.");
        return 2;
    }

    private static int Report(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
            Console.Error.WriteLine(diagnostic);
        return 2;
    }

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}

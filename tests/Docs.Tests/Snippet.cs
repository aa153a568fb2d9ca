using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Docs.Tests;

/// <summary>A block of C#, as printed, as the Program.cs of a new console project that references the packages.</summary>
internal sealed partial class Snippet(Block block)
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private const string WebUsings = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly string[] OfTests = ["xunit", "FluentAssertions", "Microsoft.CodeAnalysis", "Microsoft.VisualStudio", "Microsoft.TestPlatform", "testhost", "Docs.Tests"];

    private static readonly CSharpParseOptions CSharp = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsOfAReader).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly SyntaxTree _usings =
        CSharpSyntaxTree.ParseText(block.Language == "cs web" ? ImplicitUsings + "\n" + WebUsings : ImplicitUsings, CSharp);

    private readonly SyntaxTree _tree = CSharpSyntaxTree.ParseText(block.Text, CSharp, $"{block.File}");

    /// <summary>What the comments say it prints: behind a WriteLine, or alone on the lines below it.</summary>
    public string[] Said => [.. Comments().Matches(block.Text).SelectMany(match => match.Groups["said"].Captures.Select(line => line.Value.Trim()))];

    /// <summary>What the compiler has to say against it.</summary>
    public string[] Errors() =>
    [
        .. Compile().GetDiagnostics().Where(one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .Select(one => $"{block.File}:{block.Line + one.Location.GetLineSpan().StartLinePosition.Line}: {one.Id} {one.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
    ];

    /// <summary>Runs it and gives the lines it printed.</summary>
    public string[] Run()
    {
        using var image = new MemoryStream();
        Compile().Emit(image).Success.Should().BeTrue();
        MethodInfo entry = Assembly.Load(image.ToArray()).EntryPoint!;
        TextWriter console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            object? result = entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            (result as Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private CSharpCompilation Compile()
    {
        bool isProgram = _tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        OutputKind kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create($"Snippet{block.Line}", [_usings, _tree], References,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static bool IsOfAReader(string path) => !OfTests.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"Console\.WriteLine\(.*\);[ \t]*(?:// (?<said>.+)|(?:\n[ \t]*// (?<said>.+))+)")]
    private static partial Regex Comments();
}

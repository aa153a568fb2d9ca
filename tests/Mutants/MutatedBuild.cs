using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Mutants;

/// <summary>A library with a seeded sample of changes of some of its folders, built in memory as its project would be.</summary>
/// <param name="project">The folder of the library.</param>
/// <param name="references">The folder with what it refers to.</param>
internal sealed class MutatedBuild(string project, string references)
{
    private const int LongestShown = 110;

    private const string Switch = """
        namespace Indicators;
        public static class MutantSwitch
        {
            private static int _asked;
            public static int Active = -1;
            public static long Deadline = long.MaxValue;
            public static bool[] Seen = new bool[1 << 16];
            public static bool Is(int id)
            {
                if (Active == -2)
                    Seen[id] = true;
                if (Active >= 0 && (++_asked & 255) == 0 && System.Environment.TickCount64 > Deadline)
                    throw new System.TimeoutException("The mutant takes too long.");
                return Active == id;
            }
        }
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview, DocumentationMode.None);

    private readonly Dictionary<int, Mutant> _mutants = [];

    /// <summary>The changes that the compiler took.</summary>
    public IReadOnlyCollection<Mutant> Mutants => _mutants.Values;

    /// <summary>How many changes each folder could have.</summary>
    public Dictionary<string, int> Possible { get; } = [];

    /// <summary>Builds it into a file.</summary>
    public void Emit(string[] floors, int sample, int seed, string output)
    {
        string name = Path.GetFileName(project);
        CSharpSyntaxTree[] plain = [.. Sources().Select(Parsed)];
        CSharpCompilation whole = CSharpCompilation.Create(name, plain, References(), Options());
        SyntaxTree[] generated = [.. Generate(whole).SyntaxTrees.Except(plain)];
        SyntaxTree[] mutated = [.. Mutate(plain, floors, sample, seed), .. generated, CSharpSyntaxTree.ParseText(Switch, Parsing, "Switch.cs")];
        for (int attempt = 0; attempt < 20; attempt++)
        {
            using FileStream file = File.Create(output);
            var result = CSharpCompilation.Create(name, mutated, References(), Options()).Emit(file, manifestResources: Resources());
            if (result.Success)
                return;
            mutated = WithoutWrong(mutated, [.. result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)]);
        }

        throw new InvalidOperationException("The compiler refuses it.");
    }

    private static CSharpCompilationOptions Options() =>
        new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, allowUnsafe: true,
            generalDiagnosticOption: ReportDiagnostic.Suppress, nullableContextOptions: NullableContextOptions.Enable);

    private static CSharpSyntaxTree Parsed(string file) =>
        (CSharpSyntaxTree)CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file, System.Text.Encoding.UTF8);

    private IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories).Where(IsSource).Order(StringComparer.Ordinal);

    /// <summary>What is written by hand, and the attributes and usings that the build has written.</summary>
    private static bool IsSource(string file) =>
        !file.Contains("/bin/", StringComparison.Ordinal)
        && (!file.Contains("/obj/", StringComparison.Ordinal)
            || (file.Contains("/obj/Debug/", StringComparison.Ordinal) && Path.GetFileName(file).StartsWith("Indicators", StringComparison.Ordinal)));

    private IEnumerable<MetadataReference> References()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string own = Path.GetFileName(project) + ".dll";
        return Directory.EnumerateFiles(runtime, "*.dll").Where(IsManaged)
            .Concat(new[] { "NodaTime.dll", "Indicators.dll" }.Where(file => file != own).Select(file => Path.Combine(references, file)))
            .Select(file => MetadataReference.CreateFromFile(file));
    }

    private static bool IsManaged(string file)
    {
        string name = Path.GetFileName(file);
        return name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains("Native", StringComparison.Ordinal)
            || name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.Win32.Primitives.dll";
    }

    /// <summary>What the serializer and regular expressions have written for them.</summary>
    private static Compilation Generate(CSharpCompilation whole)
    {
        string packs = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../packs/Microsoft.NETCore.App.Ref");
        IEnumerable<ISourceGenerator> generators = Directory.EnumerateFiles(packs, "*.dll", SearchOption.AllDirectories)
            .Where(file => file.Contains("analyzers/dotnet/cs/System.Text", StringComparison.Ordinal))
            .Where(file => !file.EndsWith("resources.dll", StringComparison.Ordinal))
            .GroupBy(Path.GetFileName).Select(files => Assembly.LoadFrom(files.Order().Last()))
            .SelectMany(TypesOf).Where(type => type.GetCustomAttribute<GeneratorAttribute>() is not null)
            .Select(type => Activator.CreateInstance(type)).OfType<IIncrementalGenerator>().Select(one => one.AsSourceGenerator());
        CSharpGeneratorDriver.Create(generators, parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(whole, out Compilation updated, out _);
        return updated;
    }

    /// <summary>Those that can be loaded: what mends code in an editor cannot.</summary>
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException some)
        {
            return some.Types.OfType<Type>();
        }
    }

    private IEnumerable<ResourceDescription> Resources()
    {
        string schema = Path.Combine(project, "../../docs/indicators-catalog.schema.json");
        if (Path.GetFileName(project) == "Indicators")
            yield return new ResourceDescription("indicators-catalog.schema.json", () => File.OpenRead(schema), isPublic: true);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(project, "obj"), "*.resources", SearchOption.AllDirectories))
            yield return new ResourceDescription(Path.GetFileName(file), () => File.OpenRead(file), isPublic: true);
    }

    private List<SyntaxTree> Mutate(CSharpSyntaxTree[] plain, string[] floors, int sample, int seed)
    {
        var dice = new Random(seed);
        var chosen = new Dictionary<string, HashSet<int>>();
        foreach (string floor in floors)
        {
            int count = 0;
            foreach (CSharpSyntaxTree tree in plain.Where(tree => FloorOf(tree.FilePath, floors) == floor))
                new Mutator(() => { count++; return false; }, (_, _) => 0).Visit(tree.GetRoot());
            Possible[floor] = count;
            int[] all = [.. Enumerable.Range(0, count)];
            dice.Shuffle(all);
            chosen[floor] = [.. all.Take(sample)];
        }

        var at = floors.ToDictionary(floor => floor, _ => 0);
        var trees = new List<SyntaxTree>();
        foreach (CSharpSyntaxTree tree in plain)
        {
            string? floor = FloorOf(tree.FilePath, floors);
            trees.Add(floor is null ? tree : tree.WithRootAndOptions(
                new Mutator(() => chosen[floor].Contains(at[floor]++), (node, now) => Add(tree, floor, node, now)).Visit(tree.GetRoot())!, Parsing));
        }

        return trees;
    }

    private int Add(SyntaxTree tree, string floor, SyntaxNode node, string now)
    {
        int line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
        string was = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string file = Path.GetRelativePath(project, tree.FilePath);
        _mutants.Add(_mutants.Count, new Mutant(_mutants.Count, floor, file, line, was.Length > LongestShown ? was[..LongestShown] + "…" : was, now));
        return _mutants.Count - 1;
    }

    private string? FloorOf(string file, string[] floors) =>
        floors.FirstOrDefault(floor => floor == "." ? !file.Contains("/obj/", StringComparison.Ordinal)
            : file.StartsWith(Path.Combine(project, floor) + "/", StringComparison.Ordinal));

    /// <summary>Takes out what the compiler refuses: the change an error stands in, or else those of the member it stands in.</summary>
    private SyntaxTree[] WithoutWrong(SyntaxTree[] trees, Diagnostic[] errors)
    {
        var wrong = new HashSet<int>();
        foreach (Diagnostic error in errors)
        {
            SyntaxNode node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan);
            int[] around = [.. node.AncestorsAndSelf().SelectMany(Ids).Take(1)];
            SyntaxNode member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? node;
            int[] taken = around.Length > 0 ? around : [.. member.DescendantNodesAndSelf().SelectMany(Ids)];
            if (taken.Length == 0)
                throw new InvalidOperationException(error.ToString());
            wrong.UnionWith(taken);
        }

        foreach (int id in wrong)
            _mutants.Remove(id);
        return [.. trees.Select(tree => Without(tree, wrong))];
    }

    private static SyntaxTree Without(SyntaxTree tree, HashSet<int> wrong)
    {
        while (tree.GetRoot().DescendantNodes().FirstOrDefault(node => Ids(node).Any(wrong.Contains)) is { } node)
        {
            SyntaxNode original = node switch
            {
                IfStatementSyntax left => left.Statement,
                ParenthesizedExpressionSyntax { Expression: ConditionalExpressionSyntax either } => either.WhenFalse,
                ParenthesizedExpressionSyntax { Expression: BinaryExpressionSyntax not } => not.Right,
                _ => throw new InvalidOperationException(node.ToString()),
            };
            tree = tree.WithRootAndOptions(tree.GetRoot().ReplaceNode(node, original), tree.Options);
        }

        return tree;
    }

    private static IEnumerable<int> Ids(SyntaxNode node) =>
        node.GetAnnotations(Mutator.Mark).Select(one => int.Parse(one.Data!, System.Globalization.CultureInfo.InvariantCulture));
}

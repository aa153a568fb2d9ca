using System.Collections.Immutable;

namespace Indicators.Json;

/// <summary>The reading of all files of one catalogue: units first, then every file in turn, then what ties them together.</summary>
internal sealed class CatalogLoad(CatalogReadOptions options)
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly IndicatorCatalogBuilder _builder = new();
    private readonly BrokenEntries _broken = new();

    /// <summary>Notes what is wrong with a file as a file.</summary>
    public void Report(DiagnosticDescriptor descriptor, string file, params ImmutableArray<string> arguments)
    {
        _found.Add(new Diagnostic(descriptor, new SourceLocation(file, "$", 0, 0), arguments) { Words = JsonWords.Alone });
        _broken.IsIncomplete |= descriptor.Severity == DiagnosticSeverity.Error;
    }

    /// <summary>Reads the files, and builds of them what is sound.</summary>
    /// <param name="given">The files, in any order.</param>
    /// <param name="diagnostics">Everything that is wrong, in the order of files, lines and columns.</param>
    public IndicatorCatalog Read(IEnumerable<CatalogFile> given, out ImmutableArray<Diagnostic> diagnostics)
    {
        // The same order as that of a folder: where two entries have one id, the order they are given in decides nothing.
        CatalogFile[] files = [.. given.OrderBy(file => file.HoldsLines).ThenBy(file => file.Name, StringComparer.Ordinal)];
        CatalogFile[] readable = [.. files.Where(IsOfReadableSize).Select(file => file.HoldsLines ? file : WithoutMark(file))];
        CatalogParseState session = CollectUnits(readable);
        foreach (CatalogFile file in readable)
            Read(file, session);
        IndicatorCatalog catalog = _builder.BuildSound(_broken.Explain, out ImmutableArray<Diagnostic> findings);
        _found.AddRange(PlaceRefiner.Refine(findings, readable));
        var words = new JsonWords(new CatalogNames(catalog));
        diagnostics = [.. InOrder(files.Select(file => file.Name)).Select(found => found.Named(words))];
        return catalog;
    }

    private static CatalogFile WithoutMark(CatalogFile file) => new(file.Name, SyntaxFaults.WithoutMark(file.Utf8));

    private bool IsOfReadableSize(CatalogFile file)
    {
        if (file.HoldsLines || file.Utf8.Length <= options.MaxFileBytes)
            return true;
        Report(CatalogErrors.FileTooLarge, file.Name, TextPreview.Of(file.Utf8.Length), TextPreview.Of(options.MaxFileBytes));
        return false;
    }

    private CatalogParseState CollectUnits(CatalogFile[] files)
    {
        foreach (Unit unit in options.Units.Units.Where(unit => UnitSet.Standard.Find(unit.Code) is null))
            _builder.Add(unit);
        var session = new CatalogParseState(_builder.Units);
        foreach (CatalogFile file in files.Where(file => !file.HoldsLines))
            UnitScan.Collect(file.Utf8.Span, file.Name, session, _builder);
        session.Use(_builder.Units);
        return session;
    }

    private void Read(CatalogFile file, CatalogParseState session)
    {
        if (file.HoldsLines)
        {
            ReadLines(file, session);
            return;
        }

        var faults = new FaultList(options.MaxErrorsPerFile);
        var document = new DocumentReader(file.Utf8.Span, file.Name, session, _builder, _broken, faults);
        document.Read();
        _builder.Documents.Add(new SourceDocument(file.Name, document.Schema));
        faults.Locate(file.Utf8.Span, file.Name, firstLine: 1, _found);
    }

    private void ReadLines(CatalogFile file, CatalogParseState session)
    {
        try
        {
            using Stream stream = file.Open();
            _builder.Documents.Add(new SourceDocument(file.Name, null));
            var lines = new ObservationLineReader(stream, file.Name, session, options);
            while (lines.MoveNext())
                _builder.Observations.Add(lines.Current);
            _found.AddRange(lines.TakeDiagnostics());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Report(CatalogErrors.FileUnreadable, file.Name, CatalogPath.FaultOf(failure));
        }
    }

    /// <summary>By file, line and column; of the findings of one file no more than are wanted.</summary>
    private ImmutableArray<Diagnostic> InOrder(IEnumerable<string> files)
    {
        var ranks = new Dictionary<string, int>();
        foreach (string file in files)
            ranks.TryAdd(file, ranks.Count);
        return
        [
            .. _found.GroupBy(found => found.Location?.File is { } file ? ranks.GetValueOrDefault(file, int.MaxValue) : int.MaxValue)
                .OrderBy(group => group.Key)
                .SelectMany(group => Limited([.. group.OrderBy(found => found.Location?.Line).ThenBy(found => found.Location?.Column)])),
        ];
    }

    private IEnumerable<Diagnostic> Limited(Diagnostic[] found)
    {
        int most = options.MaxErrorsPerFile;
        if (found.Length <= most + 1)
            return found;
        var rest = new Diagnostic(CatalogErrors.TooManyErrors, found[most - 1].Location, TextPreview.Of(found.Length - most));
        return found.Take(most).Append(rest);
    }
}

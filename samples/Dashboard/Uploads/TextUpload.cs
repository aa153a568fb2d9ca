using System.Collections.Immutable;
using System.Text;
using Indicators.Prose;

namespace Indicators.Samples.Dashboard;

/// <summary>A text, of which a catalogue is drafted as far as it gives one; the rest is listed for a person.</summary>
internal sealed class TextUpload : IUploadKind
{
    private const int LongestTitle = 80;
    private const int MostListed = 200;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Word => "text";

    public UploadOutcome Read(UploadedFile file)
    {
        if (!System.Text.Unicode.Utf8.IsValid(file.Bytes))
            return UploadOutcome.Refused(DashboardWords.Table["upload.utf8"]);
        string text = Strict.GetString(file.Bytes).TrimStart('\uFEFF');
        CatalogDraft draft = CatalogDraft.Of(
            PolicyTextReader.Read(text, PolicyTextOptions.Default.DatedOn(file.Date)), SourceOf(text, file), text);
        IndicatorCatalog catalog = draft.Builder.BuildSound(out ImmutableArray<Diagnostic> diagnostics);
        ImmutableArray<LocalizedText> open = [.. draft.Unresolved.Take(MostListed).Select(Listed)];
        return catalog.Observations.Count + catalog.Targets.Count == 0
            ? new UploadOutcome(null, diagnostics) { Reason = DashboardWords.Table["upload.nothing"], Unresolved = open }
            : new UploadOutcome(catalog, diagnostics) { Unresolved = open };
    }

    private static LocalizedText Listed(UnresolvedClaim open) =>
        new($"{open.Claim.Literal}: {open.ToText(Language.Chinese)}", $"{open.Claim.Literal}: {open.ToText(Language.English)}");

    private static Source SourceOf(string text, UploadedFile file)
    {
        string line = text.AsSpan().Trim().ToString().Split('\n', 2)[0];
        string title = string.Concat(line.Take(LongestTitle).Where(c => !char.IsControl(c) && !char.IsSurrogate(c))).Trim();
        return new Source("text", title.Length == 0 ? file.Name : title, "?")
        {
            Published = file.Date is { } day
            ? TimePeriod.Day(day)
            : null
        };
    }
}

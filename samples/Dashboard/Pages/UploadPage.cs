using System.Collections.Immutable;
using System.Globalization;
using Indicators.Reporting.Markup;

namespace Indicators.Samples.Dashboard;

/// <summary>The form that takes a file, and what became of the last one.</summary>
internal static class UploadPage
{
    public static void Write(MarkupWriter output, Choice choice, UploadDesk desk)
    {
        Language language = choice.Language;
        output.Leaf("p", language.Say("upload.lead", desk.LimitInMegabytes)).Line();
        output.Open("form", ("method", "post"), ("action", choice.LinkTo("/upload")), ("enctype", "multipart/form-data"),
            ("class", "upload"), ("aria-label", language.Say("page.upload")));
        output.Open("fieldset").Leaf("legend", language.Say("upload.kind")).Line();
        foreach (IUploadKind kind in UploadKinds.All)
        {
            output.Open("label").Empty(
                "input", ("type", "radio"), ("name", "kind"), ("value", kind.Word), ("checked", kind.Word == "catalog" ? "" : null));
            output.Text(" " + language.Say("upload." + kind.Word)).Close("label").Line();
        }

        output.Close("fieldset").Line();
        output.Open("label").Leaf("span", language.Say("upload.date")).Empty("input", ("type", "date"), ("name", "date"))
            .Close("label").Line();
        output.Open("label").Leaf("span", language.Say("upload.file")).Empty("input", ("type", "file"), ("name", "file"), ("required", ""))
            .Close("label").Line();
        output.Leaf("button", language.Say("upload.send"), ("type", "submit")).Close("form").Line();
    }

    /// <summary>What a file became: the catalogue and where it is, or why it was refused.</summary>
    public static void WriteOutcome(MarkupWriter output, Choice choice, string name, UploadOutcome outcome, ShelvedCatalog? kept)
    {
        Language language = choice.Language;
        output.Open("section", ("class", "outcome"), ("role", kept is null ? "alert" : "status"));
        output.Leaf("h2", language.Say(kept is null ? "upload.refused" : "upload.done", name)).Line();
        if (outcome.Reason is { } reason)
            output.Leaf("p", reason.In(language)).Line();
        if (kept is not null)
            WriteKept(output, choice, kept);
        WriteDiagnostics(output, outcome.Diagnostics, language);
        WriteList(output, outcome.Questions, language.Say("upload.questions"), language);
        WriteList(output, outcome.Unresolved, language.Say("upload.unresolved", outcome.Unresolved.Length), language);
        output.Close("section").Line();
    }

    private static void WriteKept(MarkupWriter output, Choice choice, ShelvedCatalog kept)
    {
        IndicatorCatalog catalog = kept.Catalog;
        string holds = choice.Language.Say("upload.holds", catalog.Indicators.Count, catalog.Observations.Count, catalog.Targets.Count);
        string link = $"/targets?catalog={Uri.EscapeDataString(kept.Id)}&lang={choice.Language.Tag}";
        output.Open("p").Text(holds + " ").Leaf("a", choice.Language.Say("upload.open"), ("href", link)).Close("p").Line();
    }

    private static void WriteDiagnostics(MarkupWriter output, ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        if (diagnostics.IsEmpty)
            return;
        output.Open("ul", ("class", "diagnostics")).Line();
        foreach (Diagnostic one in diagnostics)
        {
            output.Open("li").Text($"{one.Severity.ToText(language)} {one.Id}: {one.ToText(language)}");
            if (one.Location is { } place)
                output.Text(" ").Leaf("span", language.Say("upload.place", place.File, Number(place.Line), Number(place.Column)),
                    ("class", "faint"));
            output.Close("li").Line();
        }

        output.Close("ul").Line();
    }

    private static void WriteList(MarkupWriter output, ImmutableArray<LocalizedText> texts, string title, Language language)
    {
        if (texts.IsEmpty)
            return;
        output.Leaf("p", title).Open("ul").Line();
        foreach (LocalizedText text in texts)
            output.Leaf("li", text.In(language)).Line();
        output.Close("ul").Line();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

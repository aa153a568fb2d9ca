using System.Globalization;
using System.Text;
using Indicators.Reporting.Markup;

namespace Indicators.Samples.Dashboard;

/// <summary>What all pages share: the head, the menu, and the form that chooses what is shown. No script and no style of its own.</summary>
internal static class PageLayout
{
    private static readonly string[] Menu = ["overview", "tree", "targets", "findings", "upload"];

    /// <summary>A page for a choice.</summary>
    /// <param name="shelf">The catalogues there are.</param>
    /// <param name="choice">What is shown.</param>
    /// <param name="page">The page, as the menu names it.</param>
    /// <param name="title">What the page is called.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="status">The status of the answer.</param>
    public static IResult Page(
        CatalogShelf shelf, Choice choice, string page, string title, Action<MarkupWriter> write, int status = StatusCodes.Status200OK)
    {
        var output = new MarkupWriter();
        WriteHead(output, title, choice.Language);
        output.Open("body").Line();
        output.Leaf("a", choice.Language.Say("skip"), ("href", "#content"), ("class", "skip")).Line();
        output.Open("header", ("class", "top")).Leaf("p", choice.Language.Say("title"), ("class", "brand")).Line();
        WriteMenu(output, choice, page);
        output.Close("header").Line();
        WriteForm(output, shelf, choice, page);
        output.Open("main", ("id", "content")).Line().Leaf("h1", title).Line();
        write(output);
        output.Close("main").Line().Close("body").Close("html").Line();
        return Html(output, status);
    }

    /// <summary>A page that says what cannot be shown.</summary>
    public static IResult Fault(ChoiceFault fault, Language language)
    {
        var output = new MarkupWriter();
        WriteHead(output, language.Say("fault"), language);
        output.Open("body").Open("main").Line().Leaf("h1", language.Say("fault")).Line();
        output.Leaf("p", fault.Text.In(language)).Leaf("a", language.Say("page.overview"), ("href", "/?lang=" + language.Tag)).Line();
        output.Close("main").Close("body").Close("html").Line();
        return Html(output, fault.Status);
    }

    private static IResult Html(MarkupWriter output, int status) =>
        Results.Content(output.ToString(), "text/html; charset=utf-8", Encoding.UTF8, status);

    private static void WriteHead(MarkupWriter output, string title, Language language)
    {
        output.Own("<!DOCTYPE html>").Line().Open("html", ("lang", language.Tag)).Open("head").Line();
        output.Empty("meta", ("charset", "utf-8"));
        output.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        output.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        output.Leaf("title", language.Say("title.of", title, language.Say("title"))).Line();
        output.Empty("link", ("rel", "icon"), ("href", "/icon.svg"), ("type", "image/svg+xml"));
        output.Empty("link", ("rel", "stylesheet"), ("href", "/style.css")).Line().Close("head").Line();
    }

    private static void WriteMenu(MarkupWriter output, Choice choice, string page)
    {
        Language language = choice.Language;
        output.Open("nav", ("aria-label", language.Say("menu"))).Open("ul").Line();
        foreach (string item in Menu)
        {
            string path = item == "overview" ? "/" : "/" + item;
            output.Open("li").Leaf("a", language.Say("page." + item), ("href", choice.LinkTo(path)),
                ("aria-current", item == page ? "page" : null)).Close("li");
        }

        output.Close("ul").Close("nav").Line();
    }

    private static void WriteForm(MarkupWriter output, CatalogShelf shelf, Choice choice, string page)
    {
        Language language = choice.Language;
        output.Open("form", ("method", "get"), ("action", page == "overview" ? "/" : "/" + page), ("aria-label", language.Say("choice")),
            ("class", "choice")).Line();
        WriteSelect(output, "catalog", language, choice.Catalog.Id, shelf.All.Select(one => (one.Id, one.Name.In(language))));
        IEnumerable<(string, string)> all = [("", language.Say("choice.all"))];
        WriteSelect(output, "framework", language, choice.FrameworkId
            ?? "", all.Concat(choice.Catalog.Catalog.Frameworks.Select(one => (one.Id, one.Name.In(language)))));
        WriteSelect(output, "subject", language, choice.SubjectId
            ?? "", all.Concat(choice.Catalog.SubjectsWithTargets.Select(one => (one.Id, one.Name.In(language)))));
        output.Open("label").Leaf("span", language.Say("choice.asOf"));
        output.Empty("input", ("type", "date"), ("name", "asOf"),
            ("value", choice.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("required", ""));
        output.Close("label").Line();
        WriteSelect(output, "lang", language, language.Tag, [("zh", language.Say("lang.zh")), ("en", language.Say("lang.en"))]);
        output.Leaf("button", language.Say("choice.show"), ("type", "submit")).Close("form").Line();
    }

    private static void WriteSelect(
        MarkupWriter output, string name, Language language, string chosen, IEnumerable<(string Value, string Text)> options)
    {
        output.Open("label").Leaf("span", language.Say("choice." + name)).Open("select", ("name", name));
        foreach ((string value, string text) in options)
            output.Leaf("option", text, ("value", value), ("selected", value == chosen ? "" : null));
        output.Close("select").Close("label").Line();
    }
}

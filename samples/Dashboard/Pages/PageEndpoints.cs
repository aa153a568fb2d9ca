using Indicators.Reporting;
using Indicators.Reporting.Markup;

namespace Indicators.Samples.Dashboard;

/// <summary>The pages for people.</summary>
internal sealed class PageEndpoints(CatalogShelf shelf, ReportShelf reports, ChoiceReader choices, UploadDesk desk)
{
    public void Map(IEndpointRouteBuilder app)
    {
        MapPage(app, "/", "overview", OverviewPage.Write);
        MapPage(app, "/tree", "tree", TreePage.Write);
        MapPage(app, "/targets", "targets", TargetsPage.Write);
        MapPage(app, "/findings", "findings", FindingsPage.Write);
        app.MapGet("/targets/{id}", ShowTarget).ExcludeFromDescription();
        app.MapGet("/report", ShowReport).ExcludeFromDescription();
        app.MapGet("/upload", (HttpRequest request) => ShowUpload(request, null, null)).ExcludeFromDescription();
        app.MapPost("/upload", TakeUpload).ExcludeFromDescription().RequireRateLimiting(DashboardApp.UploadPolicy);
        app.MapFallback((HttpRequest request) =>
            Missing(request, ChoiceReader.Unknown(StatusCodes.Status404NotFound, "page", request.Path))).ExcludeFromDescription();
    }

    private void MapPage(IEndpointRouteBuilder app, string path, string page, Action<MarkupWriter, Choice, DatedReport> write) =>
        app.MapGet(path, (HttpRequest request) => WithChoice(request, choice => PageLayout.Page(
            shelf, choice, page, choice.Language.Say("page." + page), output =>
                write(output, choice, reports.Of(choice.Catalog, choice.AsOf)))))
            .ExcludeFromDescription();

    private IResult ShowTarget(HttpRequest request, string id) => WithChoice(request, choice =>
        reports.Of(choice.Catalog, choice.AsOf).Find(id) is { } target
            ? PageLayout.Page(shelf, choice, "targets", target.NameIn(choice.Language), output => TargetPage.Write(output, choice, target))
            : Missing(request, ChoiceReader.Unknown(StatusCodes.Status404NotFound, "target", id)));

    private IResult ShowReport(HttpRequest request) => WithChoice(request, choice =>
    {
        request.HttpContext.Response.Headers.ContentSecurityPolicy = SafeHeaders.AlonePolicy;
        return Results.Content(HtmlReport.Write(reports.Of(choice.Catalog, choice.AsOf).Report, choice.Language),
            "text/html; charset=utf-8");
    });

    private IResult ShowUpload(HttpRequest request, Action<MarkupWriter, Choice>? before, int? status) =>
        WithChoice(request, choice => PageLayout.Page(
        shelf, choice, "upload", choice.Language.Say("page.upload"),
        output =>
        {
            before?.Invoke(output, choice);
            UploadPage.Write(output, choice, desk);
        },
        status ?? StatusCodes.Status200OK));

    private async Task<IResult> TakeUpload(HttpRequest request, CancellationToken cancellation)
    {
        UploadForm? form = await UploadForm.ReadAsync(request, desk.Limit, cancellation);
        return WithChoice(request, choice =>
        {
            string name = UploadedFile.NameOf(form?.FileName, "–");
            if (FaultOf(form) is { } fault)
                return ShowUpload(request,
                    (output, shown) => UploadPage.WriteOutcome(output, shown, name, UploadOutcome.Refused(fault.Text), null), fault.Status);
            _ = UploadDesk.TryReadDate(form!["date"], out DateOnly? date);
            (UploadOutcome outcome, ShelvedCatalog? kept) = desk.Take(
                UploadKinds.Find(form["kind"])!, new UploadedFile(name, form.File!, choice.Catalog, date));
            return ShowUpload(
                request, (output, shown) => UploadPage.WriteOutcome(output, shown, name, outcome, kept), kept is null
                    ? StatusCodes.Status400BadRequest
                    : null);
        });
    }

    /// <summary>What keeps a form from being read at all; null where nothing does.</summary>
    private ChoiceFault? FaultOf(UploadForm? form)
    {
        if (form is null)
            return new ChoiceFault(StatusCodes.Status400BadRequest, "form", DashboardWords.Table["upload.form"]);
        if (form.File is null)
        {
            return form.FileName is null
                ? new ChoiceFault(StatusCodes.Status400BadRequest, "file", DashboardWords.Table["upload.missing"])
                : new ChoiceFault(StatusCodes.Status413PayloadTooLarge, "file",
                    DashboardWords.Table.Text("upload.large", desk.LimitInMegabytes));
        }

        if (UploadKinds.Find(form["kind"]) is null)
            return new ChoiceFault(StatusCodes.Status400BadRequest, "kind", DashboardWords.Table.Text("upload.kinds", form["kind"] ?? ""));
        return UploadDesk.TryReadDate(form["date"], out _)
            ? null
            : ChoiceReader.Unknown(StatusCodes.Status400BadRequest, "date", form["date"]!);
    }

    private IResult WithChoice(HttpRequest request, Func<Choice, IResult> show)
    {
        string? catalog = request.Query["catalog"].ToString() is { Length: > 0 } id ? id : null;
        return choices.Read(request, catalog, isForm: true, out ChoiceFault? fault) is { } choice ? show(choice) : Missing(request, fault!);
    }

    private static IResult Missing(HttpRequest request, ChoiceFault fault) => request.Path.StartsWithSegments("/api")
        ? Problems.Of(fault)
        : PageLayout.Fault(fault, ChoiceReader.LanguageOf(request) ?? Language.Chinese);
}

using Indicators.Json;
using Indicators.Reporting;
using Indicators.Validation;
using Microsoft.OpenApi;

namespace Indicators.Samples.Dashboard;

/// <summary>The same as JSON, described at /openapi/v1.json.</summary>
internal sealed class ApiEndpoints(CatalogShelf shelf, ReportShelf reports, ChoiceReader choices, UploadDesk desk)
{
    public void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder api = app.MapGroup("/api").ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/catalogs", () => shelf.All.Select(CatalogInfo.Of).ToArray())
            .WithName("listCatalogs").WithSummary("The catalogues there are.");
        Get<TargetInfo[]>(api, "/catalogs/{catalog}/targets", "listTargets",
            "The targets of a catalogue, a framework or a subject, on a day.",
            (choice, dated) => Results.Ok(dated.Report.Targets.Where(choice.Includes).Select(TargetInfo.Of).ToArray()));
        Get<FrameworkInfo[]>(api, "/catalogs/{catalog}/frameworks", "listFrameworks",
            "The frameworks as trees with the ids of the targets.",
            (choice, dated) => Results.Ok(dated.Report.Frameworks.Where(
                one => choice.FrameworkId is null || one.Framework.Id == choice.FrameworkId).Select(FrameworkInfo.Of).ToArray()));
        Get<FindingRecord[]>(api, "/catalogs/{catalog}/findings", "listFindings", "What the checker finds in the catalogue.",
            (_, dated) => Results.Ok(dated.Report.Findings.Select(FindingRecord.Of).ToArray()));
        MapTarget(api);
        MapUploads(api);
    }

    private void Get<T>(RouteGroupBuilder api, string path, string name, string summary, Func<Choice, DatedReport, IResult> answer) =>
        api.MapGet(path, (HttpRequest request, string catalog, [AsParameters] ChoiceQuery _) => WithChoice(
            request, catalog, choice => answer(choice, reports.Of(choice.Catalog, choice.AsOf))))
            .WithName(name).WithSummary(summary).Produces<T>();

    private void MapTarget(RouteGroupBuilder api)
    {
        api.MapGet("/catalogs/{catalog}/targets/{id}", (HttpRequest request, string catalog, string id, string? asOf) =>
                WithTarget(request, catalog, id, (choice, target) => Results.Ok(TargetDetail.Of(choice.Catalog.Catalog, target))))
            .WithName("getTarget").WithSummary("One target: verdict, measures, formulas, sources, findings.").Produces<TargetDetail>();
        api.MapGet("/catalogs/{catalog}/targets/{id}/bullet.svg",
            (HttpRequest request, string catalog, string id, string? asOf, string? lang) =>
                WithTarget(request, catalog, id, (choice, target) => Drawing(request, BulletGraph.Of(target)?.ToSvg(choice.Language))))
            .WithName("getBulletGraph").WithSummary("The target as a bullet graph.").Produces<string>(contentType: "image/svg+xml");
        api.MapGet("/catalogs/{catalog}/targets/{id}/trend.svg",
            (HttpRequest request, string catalog, string id, string? asOf, string? lang) =>
                WithTarget(request, catalog, id, (choice, target) => Drawing(request, TrendChart.Of(target)?.ToSvg(choice.Language))))
            .WithName("getTrend").WithSummary("The target over time.").Produces<string>(contentType: "image/svg+xml");
    }

    private void MapUploads(RouteGroupBuilder api)
    {
        RouteGroupBuilder uploads = api.MapGroup("").RequireRateLimiting(DashboardApp.UploadPolicy)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);
        uploads.MapPost("/catalogs",
            (HttpRequest request, string? file, CancellationToken cancellation) => Take("catalog", request, null, file, null, cancellation))
            .AddOpenApiOperationTransformer(DescribedBody.Of("application/json", JsonSchemaType.Object)).WithName("addCatalog").WithSummary(
                "Reads a catalogue; refused with everything that is wrong with it.").Produces<UploadInfo>(StatusCodes.Status201Created);
        uploads.MapPost("/catalogs/{catalog}/tables", (HttpRequest request, string catalog, string? file, CancellationToken cancellation) =>
            Take("table", request, catalog, file, null, cancellation))
            .AddOpenApiOperationTransformer(DescribedBody.Of("application/octet-stream", JsonSchemaType.String, "binary"))
            .WithName("addTable").WithSummary("Joins a table to a catalogue; the result is a new one.")
            .Produces<UploadInfo>(StatusCodes.Status201Created);
        uploads.MapPost("/texts", (HttpRequest request, string? date, string? file, CancellationToken cancellation) => Take(
            "text", request, null, file, date, cancellation))
            .AddOpenApiOperationTransformer(DescribedBody.Of("text/plain", JsonSchemaType.String)).WithName("addText")
            .WithSummary("Drafts a catalogue of a text.").Produces<UploadInfo>(StatusCodes.Status201Created);
    }

    private async Task<IResult> Take(
        string word, HttpRequest request, string? catalog, string? file, string? date, CancellationToken cancellation)
    {
        if (!UploadDesk.TryReadDate(date, out DateOnly? day))
            return Problems.Of(ChoiceReader.Unknown(StatusCodes.Status400BadRequest, "date", date!));
        if (choices.Read(request, catalog, isForm: false, out ChoiceFault? fault) is not { } choice)
            return Problems.Of(fault!);
        if (await BodyReader.ReadAsync(request.Body, desk.Limit, cancellation) is not { } bytes)
            return Problems.Of(StatusCodes.Status413PayloadTooLarge, DashboardWords.Table.Text("upload.large", desk.LimitInMegabytes));
        (UploadOutcome outcome, ShelvedCatalog? kept) = desk.Take(
            UploadKinds.Find(word)!, new UploadedFile(UploadedFile.NameOf(file, word), bytes, choice.Catalog, day));
        return kept is null
            ? Problems.Of(outcome)
            : Results.Created(
                $"/api/catalogs/{kept.Id}/targets",
                new UploadInfo(CatalogInfo.Of(kept), [.. outcome.Diagnostics.Select(DiagnosticRecord.Of)], outcome.Unresolved));
    }

    private static IResult Drawing(HttpRequest request, string? svg)
    {
        if (svg is null)
            return Problems.Of(ChoiceReader.Unknown(StatusCodes.Status404NotFound, "page", request.Path));
        request.HttpContext.Response.Headers.ContentSecurityPolicy = SafeHeaders.AlonePolicy;
        return Results.Content(svg, "image/svg+xml; charset=utf-8");
    }

    private IResult WithTarget(HttpRequest request, string catalog, string id, Func<Choice, ReportTarget, IResult> answer) =>
        WithChoice(request, catalog, choice =>
        reports.Of(choice.Catalog, choice.AsOf).Find(id) is { } target
            ? answer(choice, target)
            : Problems.Of(ChoiceReader.Unknown(StatusCodes.Status404NotFound, "target", id)));

    private IResult WithChoice(HttpRequest request, string catalog, Func<Choice, IResult> answer) =>
        choices.Read(request, catalog, isForm: false, out ChoiceFault? fault) is { } choice ? answer(choice) : Problems.Of(fault!);
}

using System.Reflection;
using System.Text.Json.Serialization;
using Indicators.Json;
using Indicators.Reporting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.OpenApi;

namespace Indicators.Samples.Dashboard;

/// <summary>The dashboard as a web application: catalogues in memory, pages without script, the same as JSON.</summary>
public static class DashboardApp
{
    internal const string UploadPolicy = "uploads";

    /// <summary>The application, not yet started.</summary>
    /// <param name="args">Configuration: <c>--urls http://127.0.0.1:5080</c>, <c>--Dashboard:Catalogs folder</c>.</param>
    public static WebApplication Create(params string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        DashboardSettings settings = builder.Configuration.GetSection("Dashboard").Get<DashboardSettings>() ?? new DashboardSettings();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            // A form has a little around its file.
            server.Limits.MaxRequestBodySize = settings.MostUploadBytes + (64 * 1024);
        });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        AddServices(builder.Services, settings);
        WebApplication app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, DashboardSettings settings)
    {
        string folder = settings.Catalogs ?? Path.Combine(AppContext.BaseDirectory, "catalogs");
        services.AddSingleton(settings).AddSingleton(new CatalogShelf(folder, settings.MostUploads))
            .AddSingleton(new ReportShelf(settings.MostReports));
        services.AddSingleton<ChoiceReader>().AddSingleton<UploadDesk>().AddSingleton<PageEndpoints>().AddSingleton<ApiEndpoints>();
        services.AddProblemDetails().AddHealthChecks();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.AddIndicators();
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.AddOpenApi(document =>
        {
            document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
            document.AddSchemaTransformer(DescribedSchemas.Describe);
            document.CreateSchemaReferenceId = DescribedSchemas.NameOf;
        });
        services.AddRateLimiter(limits => limits.AddConcurrencyLimiter(
            UploadPolicy, one => (one.PermitLimit, one.QueueLimit) = (settings.UploadsAtOnce, 32)));
    }

    private static void Use(WebApplication app)
    {
        app.Use((context, next) => SafeHeaders.Add(context, next.Invoke));
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // A body that ends early or is too large is the request's fault.
            StatusCodeSelector = fault => fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages();
        app.Use((context, next) => SameSite.Require(context, next.Invoke));
        app.UseRateLimiter();
        app.MapHealthChecks("/health");
        app.MapOpenApi();
        app.MapGet("/style.css", () => Results.Text(Style, "text/css")).ExcludeFromDescription();
        app.MapGet("/icon.svg", () => Results.Text(Icon, "image/svg+xml")).ExcludeFromDescription();
        app.Services.GetRequiredService<ApiEndpoints>().Map(app);
        app.Services.GetRequiredService<PageEndpoints>().Map(app);
    }

    private static string Style { get; } = PageParts.StyleSheet + Embedded("dashboard.css");

    private static string Icon { get; } = Embedded("icon.svg");

    private static string Embedded(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

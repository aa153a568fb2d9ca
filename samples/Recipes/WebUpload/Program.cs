using Indicators;
using Indicators.Json;
using Indicators.Validation;

// POST /check with a catalogue as its body: what cannot be read is answered with every fault and 400, what can be with what it contradicts.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddIndicators(UnitSet.Standard));
WebApplication app = builder.Build();

app.MapPost("/check", async (HttpRequest request, CancellationToken cancellation) =>
{
    // Of a body no more is taken in than the limit says, whatever its length is said to be.
    CatalogReadOptions limits = CatalogReadOptions.Default with { MaxFileBytes = 1 << 20 };
    CatalogReading reading = await CatalogReader.TryReadAsync(request.Body, "upload.json", limits, cancellation);
    return reading.IsSound
        ? Results.Ok(FindingRecord.Of(CatalogValidator.Standard.Validate(reading.Catalog)))
        : Results.BadRequest(reading.Diagnostics.Select(DiagnosticRecord.Of));
});
app.MapGet("/convert", (string figure, string unit) =>
{
    try
    {
        return Results.Ok(Figure.Parse(figure).In(unit));
    }
    catch (Exception refused) when (refused is ParseException or DimensionMismatchException or ArithmeticException)
    {
        // Each says what was not understood, does not go together, or has no finite number of digits.
        return Results.BadRequest(refused.Message);
    }
});
app.Run();

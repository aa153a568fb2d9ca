using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Indicators.Samples.Dashboard;

/// <summary>
/// Describes the body of a request that is read as it comes. What it is sent as does not matter: what is in it is looked at, and a
/// client that names another type is told what is wrong with the content.
/// </summary>
internal static class DescribedBody
{
    public static Func<OpenApiOperation, OpenApiOperationTransformerContext, CancellationToken, Task> Of(
        string mediaType, JsonSchemaType type, string? format = null) =>
        (operation, _, _) =>
        {
            var schema = new OpenApiSchema { Type = type, Format = format };
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType> { [mediaType] = new() { Schema = schema } },
            };
            return Task.CompletedTask;
        };
}

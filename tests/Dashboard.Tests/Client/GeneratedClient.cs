using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace Indicators.Samples.Dashboard.Tests;

/// <summary>A client that NSwag makes of the dashboard's description, compiled.</summary>
internal static class GeneratedClient
{
    /// <summary>The source that a person would put into a project of theirs.</summary>
    public static async Task<string> SourceOf(string openApi)
    {
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(openApi);
        var settings = new CSharpClientGeneratorSettings { ClassName = "DashboardClient", GenerateOptionalParameters = true, UseBaseUrl = false };
        settings.CSharpGeneratorSettings.Namespace = "Made";
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.NewtonsoftJson;
        settings.CSharpGeneratorSettings.DateType = "string";
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = false;
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }

    /// <summary>The type of the client; throws with the compiler's errors where there are any.</summary>
    public static Type Compile(string source)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Made", [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error)));
        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext("made", isCollectible: true).LoadFromStream(image);
        return assembly.GetType("Made.DashboardClient", throwOnError: true)!;
    }
}

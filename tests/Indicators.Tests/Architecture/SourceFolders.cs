using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text.RegularExpressions;

namespace Indicators.Tests.Architecture;

/// <summary>
/// The source folder of every type: from the debug information of its methods, from its outer type, or, for types
/// without code, from the file that declares it.
/// </summary>
internal sealed partial class SourceFolders
{
    private readonly Assembly _assembly;
    private readonly Dictionary<int, string> _byToken = [];
    private readonly Dictionary<string, string> _byDeclaration = [];

    public SourceFolders(Assembly assembly)
    {
        _assembly = assembly;
        ReadDebugInformation(assembly);
        foreach (string file in Repository.LibraryFiles())
        {
            foreach (Match declaration in Declarations().Matches(File.ReadAllText(file)))
                _byDeclaration.TryAdd(declaration.Groups["name"].Value, Repository.FloorOf(file));
        }
    }

    /// <summary>The folder; null for types of other assemblies and where it cannot be found.</summary>
    public string? Of(Type type)
    {
        if (type.Assembly != _assembly)
            return null;
        while (type.DeclaringType is { } outer)
            type = outer;
        if (_byToken.TryGetValue(type.MetadataToken, out string? folder))
            return folder;
        return _byDeclaration.GetValueOrDefault(type.Name.Split('`')[0]);
    }

    private void ReadDebugInformation(Assembly assembly)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb")));
        MetadataReader pdb = provider.GetMetadataReader();
        foreach (MethodDebugInformationHandle handle in pdb.MethodDebugInformation)
        {
            MethodDebugInformation method = pdb.GetMethodDebugInformation(handle);
            if (method.Document.IsNil || FolderIn(pdb.GetString(pdb.GetDocument(method.Document).Name)) is not { } folder)
                continue;
            int token = MetadataTokens.GetToken(handle.ToDefinitionHandle());
            Type type = assembly.ManifestModule.ResolveMethod(token)!.DeclaringType!;
            while (type.DeclaringType is { } outer)
                type = outer;
            _byToken.TryAdd(type.MetadataToken, folder);
        }
    }

    /// <summary>The folder under src/Indicators; null for files outside and for generated ones.</summary>
    private static string? FolderIn(string document)
    {
        Match match = UnderLibrary().Match(document.Replace('\\', '/'));
        return match.Success && match.Groups["folder"].Value is not ("obj" or "bin") ? match.Groups["folder"].Value : null;
    }

    [GeneratedRegex(@"/src/Indicators/(?<folder>[^/]+)/")]
    private static partial Regex UnderLibrary();

    [GeneratedRegex(@"^(public|internal)\s[^;={(]*\b(class|struct|record|enum|interface|delegate\s+\S+)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declarations();
}

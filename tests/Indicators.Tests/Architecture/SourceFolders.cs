using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text.RegularExpressions;

namespace Indicators.Tests.Architecture;

/// <summary>
/// The source folder of every type of a package: from the debug information of its methods, from its outer type, or, for
/// types without code, from the file that declares it.
/// </summary>
internal sealed partial class SourceFolders
{
    private readonly Assembly _assembly;
    private readonly string _sources;
    private readonly Dictionary<int, string> _byToken = [];
    private readonly Dictionary<string, string> _byDeclaration = [];

    public SourceFolders(Assembly assembly)
    {
        _assembly = assembly;
        _sources = $"/src/{assembly.GetName().Name}/";
        ReadDebugInformation(assembly);
        foreach (string file in Repository.PackageFiles())
        {
            if (FolderIn(file) is not { } folder)
                continue;
            foreach (Match declaration in Declarations().Matches(File.ReadAllText(file)))
                _byDeclaration.TryAdd(declaration.Groups["name"].Value, folder);
        }
    }

    /// <summary>The floor, which is the first folder; null for types of other assemblies and where it cannot be found.</summary>
    public string? FloorOf(Type type) => Of(type)?.Split('/')[0];

    /// <summary>The folder with those above it, <c>Progress/Schemes</c>; null for types of other assemblies and where it cannot be found.</summary>
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

    /// <summary>The folder of a file below the package, empty for the package's own; null for files outside and for generated ones.</summary>
    public string? FolderIn(string document)
    {
        string path = document.Replace('\\', '/');
        int start = path.LastIndexOf(_sources, StringComparison.Ordinal);
        if (start < 0)
            return null;
        string inside = path[(start + _sources.Length)..];
        string folder = inside[..Math.Max(0, inside.LastIndexOf('/'))];
        return folder.Split('/')[0] is "obj" or "bin" ? null : folder;
    }

    [GeneratedRegex(@"^(public|internal)\s[^;={(]*\b(class|struct|record|enum|interface|delegate\s+\S+)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declarations();
}

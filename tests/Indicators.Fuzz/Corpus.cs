namespace Indicators.Fuzz;

/// <summary>The inputs that are kept: small harmless files, one input each, a folder for every target.</summary>
internal sealed class Corpus(string folder)
{
    /// <summary>The corpus beside the sources, found from where the program stands or runs.</summary>
    public static Corpus Find()
    {
        foreach (string start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (string? at = start; at is not null; at = Path.GetDirectoryName(at))
            {
                string folder = Path.Combine(at, "tests", "Indicators.Fuzz", "corpus");
                if (Directory.Exists(folder))
                    return new Corpus(folder);
            }
        }

        return new Corpus("corpus");
    }

    /// <summary>The inputs of a target, in the order of their names.</summary>
    public IReadOnlyList<string> Of(FuzzTarget target)
    {
        string own = Path.Combine(folder, target.Name);
        return Directory.Exists(own)
            ? [.. Directory.EnumerateFiles(own, "*." + target.Extension).Order(StringComparer.Ordinal).Select(File.ReadAllText)]
            : [];
    }
}

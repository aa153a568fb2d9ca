namespace Indicators.Interchange;

/// <summary>Reads structure messages of SDMX-ML and SDMX-JSON.</summary>
public static class SdmxStructure
{
    /// <summary>Reads a structure message.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static DataStructure ReadFile(string path) => throw new FormatException(path);
}

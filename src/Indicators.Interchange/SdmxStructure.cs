namespace Indicators.Interchange;

/// <summary>Reads structure messages of SDMX-ML and SDMX-JSON.</summary>
public static class SdmxStructure
{
}

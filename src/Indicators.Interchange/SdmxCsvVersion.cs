namespace Indicators.Interchange;

/// <summary>The versions of SDMX-CSV that are written; 1.0 is read too.</summary>
public enum SdmxCsvVersion
{
    /// <summary>2.1, of SDMX 3.1: the action M, and dimensions switched off.</summary>
    V21 = 0,

    /// <summary>2.0, of SDMX 3.0: the action I.</summary>
    V20,
}

namespace Indicators;

/// <summary>The two languages every name, message and text form of the library exists in.</summary>
public enum Language
{
    /// <summary>Chinese (中文), the language of the record; the default.</summary>
    Chinese = 0,

    /// <summary>English.</summary>
    English = 1,
}

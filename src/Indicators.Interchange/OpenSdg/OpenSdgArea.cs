namespace Indicators.Interchange;

/// <summary>The area a site or one of its indicators is about.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
internal sealed record OpenSdgArea(string Id, LocalizedText Name);

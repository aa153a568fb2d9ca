global using System.Globalization;
global using System.Text;
global using Indicators;
global using Indicators.Json;
global using Indicators.Progress;
global using Indicators.Prose;
global using Indicators.Validation;
global using NodaTime;

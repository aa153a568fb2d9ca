using Indicators;
using Indicators.Desk;

return typeof(DraftChecker).Assembly.GetName().Name == "Indicators.Desk" && Figure.Parse("1家").Amount == 1m ? 0 : 1;

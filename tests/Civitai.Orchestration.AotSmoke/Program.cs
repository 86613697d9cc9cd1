Console.WriteLine("OK");
return 0;

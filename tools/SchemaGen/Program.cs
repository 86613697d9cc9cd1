return SchemaGen.Generator.Run(args, Console.Out, Console.Error);

@echo off
rem Runs Gloss with the first Java 25 or newer it finds; this file stands beside gloss.jar and lib.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "java="
call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~dp$PATH:j"=="" call :try "%%~dp$PATH:j.."
for %%r in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\BellSoft"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks"
) do for /d %%h in ("%%~r\*") do call :try "%%~h"
for /d %%h in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~h\current"
if not defined java (
    echo gloss: needs Java 25 or newer: install one ^(for example Eclipse Temurin 25^) or set JAVA_HOME to it 1>&2
    exit /b 1
)

rem Short commands start sooner with the quick compiler alone; long work wants the good one and all cores.
set "many="
set "count=0"
for %%c in (serve add import eval) do if "%~1"=="%%c" set "many=1"
for %%a in (%*) do if exist "%%~a\" (set "many=1") else if exist "%%~a" set /a count+=1 >nul
if %count% GTR 3 set "many=1"
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if defined many set "flags=-XX:+UseParallelGC"

rem The console shows Chinese and accents only in code page 65001; what it was comes back afterwards.
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul 2>&1
set "ORT_DISABLE_TELEMETRY=1"
"%java%" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:+IgnoreUnrecognizedVMOptions -XX:MaxRAMPercentage=50 %flags% %GLOSS_JAVA_OPTS% -cp "%home%gloss.jar" gloss.Gloss %*
set "code=%ERRORLEVEL%"
if defined page chcp %page% >nul 2>&1
exit /b %code%

rem :try HOME sets java when HOME is new enough and none was found before.
:try
if defined java exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==.-" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "version=%%b"
if not defined version exit /b 0
set "version=%version:"=%"
if %version% GEQ 25 set "java=%~1\bin\java.exe"
exit /b 0

@echo off
rem Starts OnRecord on Windows from the unpacked zip.
rem   ONRECORD_JAVA_HOME  the JDK to use; otherwise JAVA_HOME, otherwise java from PATH
rem   ONRECORD_JAVA_OPTS  more options for the JVM
rem   ONRECORD_NO_CACHE   1 turns off what makes the second start quicker than the first
rem   ONRECORD_HOME       the folder that holds index\ and .env, and all that is written, where it is not this one
setlocal DisableDelayedExpansion
for %%d in ("%~dp0..") do set "app=%%~fd"
set "parts=%~dp0launcher"
set "home=%app%"
if defined ONRECORD_HOME set "home=%ONRECORD_HOME%"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if defined ONRECORD_JAVA_HOME set "java=%ONRECORD_JAVA_HOME%\bin\java.exe"

set "version="
for /f "tokens=3" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /c:" version "^"') do if not defined version set "version=%%~v"
set "major=0"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 21 (
  echo OnRecord needs a JDK 21 or newer: install one ^(for example Eclipse Temurin 25^), or set ONRECORD_JAVA_HOME to where it is. 1>&2
  exit /b 2
)

set "manner=work"
if /i "%~1"=="ask" set "manner=once"
if /i "%~1"=="articles" set "manner=once"
if /i "%~1"=="health" set "manner=once"
if /i "%~1"=="serve" set "manner=serve"

rem The JVM records the archive itself while the first question is answered, and again after a change of JDK.
set "cache="
if not "%ONRECORD_NO_CACHE%"=="" if not "%ONRECORD_NO_CACHE%"=="0" goto run
if not exist "%home%\cache" mkdir "%home%\cache" 2>nul
set cache="-Donrecord.cache=%home%\cache"
if "%~1"=="ask" set cache=%cache% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%home%\cache\classes.jsa"

:run
set "native="
if %major% LSS 22 set "native=--enable-native-access=ALL-UNNAMED"
"%java%" "@%parts%\all.options" "@%parts%\%manner%.options" %cache% %native% %ONRECORD_JAVA_OPTS% "-Donrecord.home=%home%" -jar "%app%\onrecord.jar" %*
exit /b %ERRORLEVEL%
